//! How the objects are described at run time: constant tables that the judge reads.
//!
//! The tables are written by `crates/emit` from the models; nothing here knows a field's name.

mod code;
#[cfg(feature = "alloc")]
mod explanation;
mod pool;
#[rustfmt::skip]
mod tables;

pub(crate) use code::{CODE_NAMES, MESSAGES};
pub use code::{Code, Severity};
pub use pool::Pool;
pub use tables::{
    BOOLEANS, CONTRADICTIONS, FIELDS, FORMER_NAMES, NAMES, OBJECTS, OPTIONAL, REMARKS,
    REMARKS_FROM, TITLES, VALUES, object,
};

/// An object of the reference. What it is called stands in [`TITLES`].
#[derive(Debug)]
pub struct Object {
    /// Where its fields begin in [`FIELDS`].
    pub first: u8,
    /// How many fields it has.
    pub len: u8,
    /// The names of its fields, where a property that isn't declared is a finding and properties
    /// may contradict each other: so for what integrators write. Empty for what Webfuse hands out.
    pub names: Values,
}

impl Object {
    /// Whether a property that isn't declared is a finding.
    #[must_use]
    pub const fn is_sealed(&self) -> bool {
        self.names.len() > 0
    }
}

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A boolean.
    Boolean,
    /// A safe integer. One below `least` is worth a warning.
    Integer {
        /// The least value that the reference gives a meaning to.
        least: i16,
    },
    /// A string.
    Text,
    /// A string. One outside the listed values is worth a warning.
    Documented(Values),
    /// A string. One that looks like a misspelling of the listed values is worth a warning.
    Known(Values),
    /// One of the listed strings, or null.
    Choice(Values),
    /// An object of the reference, by its index in [`OBJECTS`].
    Object(u8),
    /// An array of objects of the reference.
    List(u8),
    /// An array of safe integers. One below zero is worth a warning.
    Integers,
    /// A plain object with any values.
    Record,
    /// A plain object whose values are scalars.
    Entries,
    /// A string, a finite number or a boolean.
    Scalar,
}

/// A run of [`VALUES`]. What a field lists is followed by the list in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Values(u16);

impl Values {
    /// A run of so many values, fewer than 16, that begins at a byte below 4096.
    ///
    /// # Panics
    ///
    /// Where there are more, or it begins later: the tables don't compile then.
    #[must_use]
    pub const fn new(start: u16, len: u16) -> Self {
        assert!(start < 1 << 12 && len < 1 << 4);
        Self(start << 4 | len)
    }

    /// The byte where it begins.
    #[must_use]
    pub const fn start(self) -> u32 {
        self.0 as u32 >> 4
    }

    /// How many values it has.
    #[must_use]
    #[expect(
        clippy::len_without_is_empty,
        reason = "an empty run is no run of values"
    )]
    pub const fn len(self) -> u32 {
        self.0 as u32 & 15
    }
}

/// What a setting was called in the widget's older options.
#[derive(Debug)]
pub struct FormerName {
    /// The former name.
    pub name: Values,
    /// The setting that took its place, by declared order.
    pub field: u8,
    /// The byte of [`VALUES`] where that setting's name begins.
    pub replacement: u16,
}

/// Settings that contradict each other, as sets of bits by declared order. What there is to say of
/// it stands in [`REMARKS`].
#[derive(Debug)]
pub struct Contradiction {
    /// What the finding is called.
    pub code: Code,
    /// The property that the finding points at, by its index in [`FIELDS`].
    pub field: u8,
    /// Properties that are there.
    pub present: u16,
    /// Properties that are `true`.
    pub all_true: u16,
    /// Properties of which none is `true`.
    pub none_true: u16,
}

impl Contradiction {
    /// Whether it holds, given which properties are there and which are `true`.
    #[must_use]
    pub const fn holds(&self, present: u32, is_true: u32) -> bool {
        let (there, all, none) = (
            self.present as u32,
            self.all_true as u32,
            self.none_true as u32,
        );
        present & there == there && is_true & all == all && is_true & none == 0
    }
}
