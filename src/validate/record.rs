use crate::schema::{Code, FIELDS, Kind, OBJECTS, Severity};

/// The longest path: an item of a list, `space`, `adminIds`, an item.
pub const PATH_LIMIT: usize = 4;

/// One finding, as the walker writes it: integers only, so that it crosses to JavaScript as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[repr(C)]
pub struct Record {
    /// All that is the same wherever the finding is; see [`Key`].
    pub key: u32,
    /// One more than the ordinal of the string that was found, where the message quotes it; 0
    /// elsewhere.
    pub text: u32,
    /// What each step of the path is, two bits a step; see [`Record::path`].
    pub kinds: u32,
    /// The steps of the path.
    pub steps: [u32; PATH_LIMIT],
}

/// How many integers a record has.
pub const STRIDE: usize = size_of::<Record>() / size_of::<u32>();

/// One step of a path, as the walker knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A declared property, by its index in [`FIELDS`].
    Field(u32),
    /// A list's item.
    Index(u32),
    /// A property that isn't declared, by the ordinal of its name in the stream.
    Name(u32),
}

pub(super) const NONE: u32 = 0;
pub(super) const FIELD: u32 = 1;
pub(super) const INDEX: u32 = 2;
pub(super) const NAME: u32 = 3;

impl Record {
    /// No finding.
    pub(super) const NONE: Self = Self {
        key: 0,
        text: 0,
        kinds: 0,
        steps: [0; PATH_LIMIT],
    };

    /// Where the finding is.
    pub fn path(&self) -> impl Iterator<Item = Step> {
        let kind = |index: usize| self.kinds >> (2 * index) & 3;
        self.steps
            .into_iter()
            .enumerate()
            .map_while(move |(index, step)| match kind(index) {
                FIELD => Some(Step::Field(step)),
                INDEX => Some(Step::Index(step)),
                NAME => Some(Step::Name(step)),
                _ => None,
            })
    }
}

/// What a finding says, apart from where: what makes its message. Packed into an integer, it is
/// what a message is remembered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// What the finding is called: one of the codes up to [`Code::Truncated`], the walker's.
    pub code: Code,
    /// How much it matters, under the options of this walk.
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
    /// The key as an integer.
    #[must_use]
    pub const fn pack(self) -> u32 {
        self.code as u32
            | (self.severity as u32) << 5
            | (self.place.0 as u32) << 6
            | (self.tag as u32) << 13
            | (self.suggestion as u32) << 19
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

    /// What the value at this place is made of, where it is an array or has entries.
    pub(super) fn item(self) -> Self {
        match self.kind() {
            Kind::List(object) => Self::object(object),
            Kind::Entries => Self(SCALARS),
            _ => Self(INTEGERS),
        }
    }

    /// Whether nothing may be here.
    pub(super) fn is_optional(self) -> bool {
        FIELDS
            .get(usize::from(self.0))
            .is_some_and(|field| !field.required)
    }

    /// Whether something may be missing here at all.
    pub(super) const fn is_field(self) -> bool {
        self.0 < OBJECTS_FROM
    }

    /// What a value at this place is.
    pub(super) fn kind(self) -> Kind {
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
