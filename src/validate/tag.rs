//! The tag stream: what a value is made of, one byte a field, as the walker reads it.
//!
//! ```text
//! value    = tag                              anything but what follows
//!          | TEXT length byte{length}         a string whose content matters, one byte a UTF-16
//!                                             unit, units beyond ASCII as 127; one that is too
//!                                             long to matter has the length 255 and no bytes
//!          | OBJECT value{n}                  a declared object: its n fields in declared order
//!          | OBJECT sets value{n} names       a sealed object
//!          | ARRAY (ITEM index value)* END    integers or declared objects, index as u32
//!          | OBJECT (ITEM tag)* END           entries of the settings' metadata
//! sets     = there true                       the fields that are there and those that are
//!                                             `true`, as u16 with a bit a field
//! names    = (TEXT length byte{length})* (MORE count)? END
//!                                             the properties that a sealed object doesn't
//!                                             declare, sorted, count as u32
//! ```
//!
//! Integers are little-endian. Items that a guard found clean may be left out, and strings that
//! are listed values must be `STRING`. Every `TEXT` and metadata entry has the next ordinal, by
//! which records speak of it; who fills the stream keeps the strings.

use crate::schema::Pool;

macro_rules! tags {
    ( $( $name:ident = $found:literal; )+ ) => {
        tags!(@ 0u8; $( $name )+);

        /// What a person calls a value with this tag.
        pub(crate) static FOUND: Pool = Pool(concat!($($found, "\0"),+));

        /// The tags by name, for whoever fills the stream in another language.
        pub const NAMES: &[&str] = &[$(stringify!($name)),+];
    };
    (@ $value:expr; $name:ident $($rest:ident)*) => {
        #[doc = concat!("The tag `", stringify!($name), "`.")]
        pub const $name: u8 = $value;
        tags!(@ $value + 1; $($rest)*);
    };
    (@ $value:expr;) => {};
}

tags! {
    UNDEFINED = "undefined";
    NULL = "null";
    TRUE = "a boolean";
    FALSE = "a boolean";
    INTEGER = "a number";
    MINUS_ONE = "-1";
    NEGATIVE = "a negative number";
    FRACTION = "a fractional number";
    UNSAFE = "a number beyond 2^53 - 1";
    NAN = "NaN";
    INFINITE = "an infinite number";
    STRING = "a string";
    QUOTED_TRUE = "a string";
    QUOTED_FALSE = "a string";
    QUOTED_NUMBER = "a string";
    BIGINT = "a bigint";
    SYMBOL = "a symbol";
    FUNCTION = "a function";
    ARRAY = "an array";
    OBJECT = "an object";
    MAP = "a Map";
    SET = "a Set";
    DATE = "a Date";
    PROMISE = "a Promise";
    REGEXP = "a RegExp";
    ERROR = "an Error";
    STRING_OBJECT = "a String object";
    NUMBER_OBJECT = "a Number object";
    BOOLEAN_OBJECT = "a Boolean object";
    OTHER = "an object of another class";
    UNREADABLE = "a property that can't be read";
    TEXT = "\u{8}";
    ITEM = "";
    MORE = "";
    END = "";
}

/// The longest string whose content stands in the stream, in UTF-16 units: what the edit distance
/// can hold. A longer one is like no name.
pub const TEXT_LIMIT: usize = 64;

/// The length of a string that is longer than that.
pub const TOO_LONG: u8 = 255;
