//! What a key says in words. Made here once for every build; JavaScript fetches each text once.
//! The words stand in pools, and what puts them together speaks of them by number: `core::fmt`
//! would be half of the wasm file.

use super::record::Key;
use super::tag;
use crate::schema::{
    CODE_NAMES, CONTRADICTIONS, Code, Kind, MESSAGES, Pool, REMARKS, TITLES, VALUES,
};

/// Where text is put together.
#[cfg(feature = "alloc")]
pub trait Sink {
    /// Appends a piece.
    fn put(&mut self, piece: &str);
}

/// What stands in a message for what isn't known before a finding is.
pub mod mark {
    /// The path up to the finding and a colon.
    pub const PATH: char = '\u{1}';
    /// The path of the object that has the property, and a colon.
    pub const OWNER: char = '\u{2}';
    /// What was expected.
    pub const EXPECTED: char = '\u{4}';
    /// What was found.
    pub const RECEIVED: char = '\u{5}';
    /// What to write instead.
    pub const SUGGESTION: char = '\u{6}';
    /// How many findings are left out.
    pub const COUNT: char = '\u{7}';
    /// The string that was found, or the name of the property, quoted.
    pub const TEXT: char = '\u{8}';
}

/// The most bytes that a description has.
const LIMIT: usize = 512;

/// What a key says.
#[derive(Debug)]
#[repr(C)]
pub struct Description {
    bytes: [u8; LIMIT],
    pub(super) len: usize,
}

impl Default for Description {
    fn default() -> Self {
        Self::new()
    }
}

/// Describes a key: its code, what was expected, what was found, what to write instead, the
/// properties that take part in it (parted by commas), and its message with [marks](mark); each
/// ended by NUL, empty where there is nothing to say. What was expected or found counts only where
/// the message speaks of it.
pub fn describe(key: Key, text: &mut Description) {
    text.len = 0;
    #[cfg(feature = "alloc")]
    if let Some(message) = crate::json::message(key) {
        for part in [key.code.as_str(), "", "", "", "", message] {
            part.bytes().for_each(|byte| text.byte(byte));
            text.end();
        }
        return;
    }
    let code = key.code as u8;
    text.put(&CODE_NAMES, 0, code);
    text.end();
    expected(key, text);
    text.end();
    text.put(&tag::FOUND, 0, key.tag);
    text.end();
    let hint = match key.tag {
        tag::QUOTED_TRUE => QUOTED_TRUE,
        tag::QUOTED_FALSE => QUOTED_FALSE,
        tag::QUOTED_NUMBER => QUOTED_NUMBER,
        tag::NULL if key.place.is_optional() => OPTIONAL,
        _ if key.suggestion > 0 => MISSPELT,
        _ if code == Code::UnknownKey as u8 => UNKNOWN,
        _ => NOTHING,
    };
    if hint == MISSPELT {
        text.put(&VALUES, key.suggestion, 0);
    } else {
        text.put(&SUGGESTIONS, 0, hint);
    }
    text.end();
    let mut remark = NO_REMARK;
    let mut at = 0;
    for rule in &CONTRADICTIONS {
        if rule.code as u8 == code {
            remark = at;
        }
        at += 2;
    }
    text.put(&REMARKS, 0, remark);
    text.end();
    text.put(&MESSAGES, 0, code);
    text.put(&REMARKS, 0, remark + 1);
    text.put(&HINTS, 0, hint);
    text.end();
}

/// Beyond all remarks.
const NO_REMARK: u8 = 100;

const QUOTED_TRUE: u8 = 0;
const QUOTED_FALSE: u8 = 1;
const QUOTED_NUMBER: u8 = 2;
const OPTIONAL: u8 = 3;
const MISSPELT: u8 = 4;
const UNKNOWN: u8 = 5;
const NOTHING: u8 = 6;

/// What to write instead, by hint.
static SUGGESTIONS: Pool = Pool("true\0false\0");

/// How a message ends, by hint.
static HINTS: Pool = Pool(
    "; write \u{6} without quotes\0\
     ; write \u{6} without quotes\0\
     ; write it without quotes\0\
     ; leave it out instead\0\
     ; did you mean \"\u{6}\"?\0\
     ; remove it\0",
);

/// What is expected of kinds of values.
static EXPECTED: Pool = Pool(
    "-1 or more\0\
     0 or more\0\
     a finite number\0\
     a boolean\0\
     an integer\0\
     an array\0\
     an array of integers\0\
     a plain object\0\
     a string, a number or a boolean\0\
     a string\0",
);

fn expected(key: Key, text: &mut Description) {
    let words = match (key.code, key.place.kind()) {
        (Code::OutOfRange, Kind::Integer { least: -1 }) => 0,
        (Code::OutOfRange, _) => 1,
        (Code::NotFinite, _) => 2,
        (Code::UnknownValue, Kind::Known(values))
        | (_, Kind::Documented(values) | Kind::Choice(values)) => {
            return text.put(&VALUES, values.start(), values.len());
        }
        (_, Kind::Object(index)) => return text.put(&TITLES, 0, index),
        (_, Kind::Boolean) => 3,
        (_, Kind::Integer { .. }) => 4,
        (_, Kind::List(_)) => 5,
        (_, Kind::Integers) => 6,
        (_, Kind::Record | Kind::Entries) => 7,
        (_, Kind::Scalar) => 8,
        (_, Kind::Text | Kind::Known(_)) => 9,
    };
    text.put(&EXPECTED, 0, words);
}

impl Description {
    /// Nothing yet.
    pub(super) const fn new() -> Self {
        Self {
            bytes: [0; LIMIT],
            len: 0,
        }
    }

    /// The words.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }

    /// Appends the string at an index, counted from a byte of the pool on.
    fn put(&mut self, pool: &Pool, start: u16, index: u8) {
        let mut at = 0;
        for byte in pool.bytes(start) {
            if byte == 0 {
                at += 1;
            } else if at == index {
                self.byte(byte);
            }
        }
    }

    /// Ends a part.
    fn end(&mut self) {
        self.byte(0);
    }

    fn byte(&mut self, byte: u8) {
        self.bytes[self.len % LIMIT] = byte;
        self.len += 1;
    }
}
