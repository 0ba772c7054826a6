//! The tag stream: what a value is made of, one byte a field, as the walker reads it.
//!
//! ```text
//! value    = tag                              anything but an object or array that is looked into
//!          | OBJECT field-tag{n} body{…}      a declared object: the tags of all its n fields in
//!                                             declared order, then what some of them hold
//! body     = TEXT: length byte{length}        what a string holds, one byte a UTF-16 unit,
//!                                             units beyond ASCII as 127
//!          | OBJECT: field-tag{n} body{…}     a declared object
//!          | ARRAY: (ITEM index tag)* END     integers, index as u32 little-endian
//!          | OBJECT: (ITEM tag)* END          entries of the settings' metadata
//! names    = (TEXT length byte{length} | LONG_TEXT)* (MORE count)? END
//!                                             after the bodies of a sealed object: the properties
//!                                             that it doesn't declare, sorted
//! list     = ARRAY (ITEM index value)* END    a list of declared objects
//! ```
//!
//! Items that a guard found clean may be left out. Every `TEXT`, `LONG_TEXT` and metadata entry
//! has the next ordinal, by which records speak of it; who fills the stream keeps the strings.

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
    LONG_TEXT = "\u{8}";
    ITEM = "";
    MORE = "";
    END = "";
}

/// The longest string whose content stands in the stream, in UTF-16 units: what the edit distance
/// can hold. A longer one is like no name.
pub const TEXT_LIMIT: usize = 64;
