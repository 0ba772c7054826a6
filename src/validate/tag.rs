//! Tags: what a value is, in a byte, as the [`Judge`](super::Judge) is told of it. Which of its
//! properties are what is another matter.

use crate::schema::Pool;

macro_rules! tags {
    ( $( $name:ident = $found:literal; )+ ) => {
        tags!(@ 0u32; $( $name )+);

        /// What a person calls a value with this tag.
        pub(crate) static FOUND: Pool = Pool(concat!($($found, "\0"),+));

        /// The tags by name, for whoever speaks of values in another language.
        pub const NAMES: &[&str] = &[$(stringify!($name)),+];
    };
    (@ $value:expr; $name:ident $($rest:ident)*) => {
        #[doc = concat!("The tag `", stringify!($name), "`.")]
        pub const $name: u32 = $value;
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
    QUOTED = "a string";
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
}

/// The longest string whose content matters, in UTF-16 units: what the edit distance can hold. A
/// longer one is like no value and no name.
pub const TEXT_LIMIT: usize = 64;
