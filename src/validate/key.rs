use crate::schema::{Code, FIELDS, Kind, OBJECTS, Severity};

/// The longest path: an item of a list, `space`, `adminIds`, an item.
pub const PATH_LIMIT: usize = 4;

/// What a finding says, apart from where: what makes its message. Packed into an integer, it is
/// what a message is remembered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// What the finding is called: one of the codes up to [`Code::Truncated`].
    pub code: Code,
    /// How much it matters, unless options have it otherwise.
    pub severity: Severity,
    /// What was expected there.
    pub place: Place,
    /// The tag of what was found.
    pub tag: u8,
    /// The byte of [`VALUES`](crate::schema::VALUES) where it stands what to write instead; 0 where
    /// there is no suggestion.
    pub suggestion: u16,
}

impl Key {
    /// What stands for no key where keys are integers.
    pub const NOTHING: u32 = u32::MAX;

    /// The key as an integer.
    #[must_use]
    pub const fn pack(self) -> u32 {
        self.code as u32
            | (self.severity as u32) << 5
            | (self.place.0 as u32) << 6
            | (self.tag as u32) << 13
            | (self.suggestion as u32) << 19
    }

    /// The same of what may be nothing.
    #[must_use]
    pub fn pack_any(key: Option<Self>) -> u32 {
        key.map_or(Self::NOTHING, Self::pack)
    }

    /// The key that [`Key::pack`] packed; `None` for an integer that it never gives.
    #[must_use]
    pub fn unpack(key: u32) -> Option<Self> {
        Some(Self {
            code: *CODES.get((key & 31) as usize)?,
            severity: if key & 32 == 0 {
                Severity::Error
            } else {
                Severity::Warning
            },
            place: Place((key >> 6 & 127) as u8),
            tag: (key >> 13 & 63) as u8,
            suggestion: (key >> 19) as u16,
        })
    }
}

/// The codes that a key may have, in five bits.
const CODES: &[Code] = Code::ALL.split_at(Code::Truncated as usize + 1).0;
const _: () = assert!(CODES.len() <= 32);

/// Where a value can be, as the schema knows it: at a field, as the item of a field, as an object
/// or a list of objects that nothing holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place(u8);

#[expect(
    clippy::cast_possible_truncation,
    reason = "the tables are checked to be this small"
)]
const OBJECTS_FROM: u8 = FIELDS.len() as u8;
#[expect(
    clippy::cast_possible_truncation,
    reason = "the tables are checked to be this small"
)]
const LISTS_FROM: u8 = OBJECTS_FROM + OBJECTS.len() as u8;
const INTEGERS: u8 = 62;
const SCALARS: u8 = 63;
const _: () = assert!(FIELDS.len() + 2 * OBJECTS.len() <= INTEGERS as usize);

impl Place {
    /// A field, by its index in [`FIELDS`].
    #[must_use]
    pub const fn field(index: u8) -> Self {
        Self(index)
    }

    /// An object, by its index in [`OBJECTS`].
    #[must_use]
    pub const fn object(index: u8) -> Self {
        Self(OBJECTS_FROM.saturating_add(index))
    }

    /// A list of objects.
    #[must_use]
    pub const fn list(index: u8) -> Self {
        Self(LISTS_FROM.saturating_add(index))
    }

    /// An item of an array of integers.
    pub const INTEGER: Self = Self(INTEGERS);

    /// An entry of the settings' metadata.
    pub const ENTRY: Self = Self(SCALARS);

    /// The place that a [number](Self::number) stands for.
    #[must_use]
    pub const fn from_number(number: u8) -> Self {
        Self(number)
    }

    /// The place as the wasm modules and keys speak of it.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// What the value at this place is made of, where it is an array.
    #[cfg(feature = "std")]
    pub(super) fn item(self) -> Self {
        match self.kind() {
            Kind::List(object) => Self::object(object),
            _ => Self::INTEGER,
        }
    }

    /// Whether nothing may be here.
    pub(crate) fn is_optional(self) -> bool {
        FIELDS
            .get(usize::from(self.0))
            .is_some_and(|field| !field.required)
    }

    /// Whether something may be missing here at all.
    pub(super) const fn is_field(self) -> bool {
        self.0 < OBJECTS_FROM
    }

    /// What a value at this place is.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self.0 {
            SCALARS => Kind::Scalar,
            INTEGERS => Kind::Integer { least: 0 },
            LISTS_FROM.. => Kind::List(self.0 - LISTS_FROM),
            OBJECTS_FROM.. => Kind::Object(self.0 - OBJECTS_FROM),
            _ => FIELDS
                .get(usize::from(self.0))
                .map_or(Kind::Text, |field| field.kind),
        }
    }
}
