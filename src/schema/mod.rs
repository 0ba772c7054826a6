//! How the objects are described at run time: constant tables that the walker reads.
//!
//! The tables are written by `crates/emit` from the models; nothing here knows a field's name.

mod code;
mod explanation;
mod pool;
#[rustfmt::skip]
mod tables;

pub use code::{Code, Severity};
pub use pool::{Pool, Strings};
pub use tables::{
    ALIASES, CONTRADICTIONS, FIELDS, NAMES, OBJECTS, REPLACEMENTS, TITLES, VALUES, object,
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

/// A declared property. Its name stands in [`NAMES`].
#[derive(Debug)]
pub struct Field {
    /// What it holds.
    pub kind: Kind,
    /// Whether it must be there.
    pub required: bool,
}

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A boolean.
    Boolean,
    /// A safe integer. One below `least` is worth a warning.
    Integer {
        /// The least value that the reference gives a meaning to.
        least: i8,
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

/// A run of [`VALUES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Values {
    /// Where it begins.
    pub first: u8,
    /// How many values it has.
    pub len: u8,
}

impl Values {
    /// The values themselves.
    pub fn list(self) -> core::iter::Take<Strings> {
        VALUES.from(self.first).take(self.len.into())
    }
}

/// Properties of one object that contradict each other, as sets of bits by declared order.
#[derive(Debug)]
pub struct Contradiction {
    /// What the finding is called.
    pub code: Code,
    /// The object, by its index in [`OBJECTS`].
    pub object: u8,
    /// The property that the finding points at, by declared order.
    pub field: u8,
    /// Properties that are there.
    pub present: u16,
    /// Properties that are `true`.
    pub all_true: u16,
    /// Properties of which none is `true`.
    pub none_true: u16,
    /// What to say after the property's name.
    pub message: &'static str,
}

impl Contradiction {
    /// Whether it holds, given which properties are there and which are `true`.
    #[must_use]
    pub const fn holds(&self, present: u16, is_true: u16) -> bool {
        present & self.present == self.present
            && is_true & self.all_true == self.all_true
            && is_true & self.none_true == 0
    }

    /// The other properties that take part in it, as a set of bits.
    #[must_use]
    pub const fn related(&self) -> u16 {
        (self.present | self.all_true | self.none_true) & !(1 << self.field)
    }
}
