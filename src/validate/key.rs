use core::fmt;
use core::num::NonZeroU32;

use super::tag;
use crate::schema::{Code, FIELDS, Kind, OBJECTS, OPTIONAL, Severity, VALUES};

/// What a finding says, apart from where: what makes its message. It is an integer other than 0, by
/// which a message is remembered and wasm modules speak of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key(NonZeroU32);

impl Key {
    /// The bits of the code.
    pub const CODE: u32 = 1;
    /// The bit that says that it is a warning.
    pub const WARNING: u32 = 6;
    const PLACE: u32 = 7;
    /// The bits of the tag.
    pub const TAG: u32 = 14;
    const SUGGESTION: u32 = 20;

    /// A key of a code, as serious as it is unless options have it otherwise; of the place where
    /// something else was expected, the tag of what was found, and the byte of
    /// [`VALUES`](crate::schema::VALUES) where it stands what to write instead, or 0.
    pub(super) fn new(
        code: Code,
        severity: Severity,
        place: Place,
        tag: u32,
        suggestion: u32,
    ) -> Self {
        Self(
            NonZeroU32::MIN
                | (code as u32) << Self::CODE
                | (severity as u32) << Self::WARNING
                | place.0 << Self::PLACE
                | tag << Self::TAG
                | suggestion << Self::SUGGESTION,
        )
    }

    /// A key of what isn't about a value of an object. Of what is no JSON the tag says why.
    #[cfg(feature = "std")]
    pub(crate) fn beside_values(code: Code, severity: Severity, tag: u32) -> Self {
        Self::new(code, severity, Place(0), tag, 0)
    }

    /// The key that an integer stands for; `None` for one that stands for none.
    #[must_use]
    pub fn from_number(number: u32) -> Option<Self> {
        let key = Self(NonZeroU32::new(number)?);
        (number & 1 == 1 && key.code_number() <= LAST as u32).then_some(key)
    }

    /// The integer that stands for a key, and 0 for none.
    #[must_use]
    pub fn number(key: Option<Self>) -> u32 {
        key.map_or(0, |key| key.0.get())
    }

    const fn bits(self, shift: u32, count: u32) -> u32 {
        self.0.get() >> shift & ((1 << count) - 1)
    }

    /// The number of the code.
    pub(super) const fn code_number(self) -> u32 {
        self.bits(Self::CODE, 5)
    }

    /// What the finding is called: one of the judge's codes, or of those of JSON text.
    #[must_use]
    pub fn code(self) -> Code {
        let code = Code::ALL.get(self.code_number() as usize);
        code.copied().unwrap_or(Code::Truncated)
    }

    /// How much it matters.
    #[must_use]
    pub const fn severity(self) -> Severity {
        if self.bits(Self::WARNING, 1) == 0 {
            Severity::Error
        } else {
            Severity::Warning
        }
    }

    /// The same finding, as serious as options have it.
    #[cfg(feature = "std")]
    pub(super) fn with_severity(self, severity: Severity) -> Self {
        Self::new(
            self.code(),
            severity,
            self.place(),
            self.tag(),
            self.suggestion(),
        )
    }

    /// What was expected there.
    #[must_use]
    pub const fn place(self) -> Place {
        Place(self.bits(Self::PLACE, 7))
    }

    /// The tag of what was found.
    #[must_use]
    pub const fn tag(self) -> u32 {
        self.bits(Self::TAG, 6)
    }

    /// The byte of [`VALUES`](crate::schema::VALUES) where it stands what to write instead; 0 where
    /// there is no suggestion.
    #[must_use]
    pub const fn suggestion(self) -> u32 {
        self.bits(Self::SUGGESTION, 12)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key")
            .field("code", &self.code())
            .field("severity", &self.severity())
            .field("place", &self.place())
            .field("tag", &self.tag())
            .field("suggestion", &self.suggestion())
            .finish()
    }
}

/// The last code that a key may have.
#[cfg(feature = "alloc")]
const LAST: Code = Code::TooDeep;
#[cfg(not(feature = "alloc"))]
const LAST: Code = Code::Truncated;

// What doesn't fit into its bits would say something else.
const _: () = assert!((LAST as usize) < 1 << (Key::WARNING - Key::CODE));
const _: () = assert!(SCALARS < 1 << (Key::TAG - Key::PLACE));
const _: () = assert!(tag::NAMES.len() <= 1 << (Key::SUGGESTION - Key::TAG));
const _: () = assert!(VALUES.as_str().len() <= 1 << (u32::BITS - Key::SUGGESTION));

/// Where a value can be, as the schema knows it: at a field, as the item of a field, as an object
/// or a list of objects that nothing holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place(u32);

#[expect(
    clippy::cast_possible_truncation,
    reason = "the tables are checked to be this small"
)]
const OBJECTS_FROM: u32 = FIELDS.len() as u32;
#[expect(
    clippy::cast_possible_truncation,
    reason = "the tables are checked to be this small"
)]
const LISTS_FROM: u32 = OBJECTS_FROM + OBJECTS.len() as u32;
const INTEGERS: u32 = 62;
const SCALARS: u32 = 63;
const _: () = assert!(FIELDS.len() + 2 * OBJECTS.len() <= INTEGERS as usize);

impl Place {
    /// A field, by its index in [`FIELDS`].
    #[must_use]
    pub const fn field(index: u32) -> Self {
        Self(index)
    }

    /// An object, by its index in [`OBJECTS`].
    #[must_use]
    pub const fn object(index: u8) -> Self {
        Self(OBJECTS_FROM + index as u32)
    }

    /// A list of objects.
    #[must_use]
    pub const fn list(index: u8) -> Self {
        Self(LISTS_FROM + index as u32)
    }

    /// An item of an array of integers.
    pub const INTEGER: Self = Self(INTEGERS);

    /// An entry of the settings' metadata.
    pub const ENTRY: Self = Self(SCALARS);

    /// The place that a [number](Self::number) stands for.
    #[must_use]
    pub const fn from_number(number: u32) -> Self {
        Self(number)
    }

    /// The place as the wasm modules and keys speak of it.
    #[must_use]
    pub const fn number(self) -> u32 {
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
        self.is_field() && OPTIONAL >> self.0 & 1 == 1
    }

    /// Whether something may be missing here at all.
    pub(super) const fn is_field(self) -> bool {
        self.0 < OBJECTS_FROM
    }

    /// What a value at this place is.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "there are few objects")]
    pub fn kind(self) -> Kind {
        match self.0 {
            SCALARS => Kind::Scalar,
            INTEGERS => Kind::Integer { least: 0 },
            LISTS_FROM.. => Kind::List((self.0 - LISTS_FROM) as u8),
            OBJECTS_FROM.. => Kind::Object((self.0 - OBJECTS_FROM) as u8),
            _ => FIELDS.get(self.0 as usize).map_or(Kind::Text, |kind| *kind),
        }
    }
}
