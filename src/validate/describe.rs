//! What a key says in words. Made here once for every build; JavaScript fetches each text once.
//! The words stand in pools, and what puts them together speaks of them by number: `core::fmt`
//! would be half of the wasm file.

use super::key::Key;
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

/// What stands in a message for what isn't written there. A description has only those of them that
/// aren't known before a finding is: of paths, of the count and of the text.
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
    /// Of which marks the message speaks, a bit each.
    told: u8,
}

impl Default for Description {
    fn default() -> Self {
        Self::new()
    }
}

/// Describes a key: its code, its message with the [marks](mark) of what isn't known yet, what was
/// expected, what was found, what to write instead, and the properties that take part in it (parted
/// by commas); each ended by NUL, empty where the message doesn't speak of it.
pub fn describe(key: Key, text: &mut Description) {
    text.len = 0;
    text.told = 0;
    #[cfg(feature = "alloc")]
    if let Some(message) = crate::json::message(key) {
        for part in [key.code.as_str(), message, "", "", "", ""] {
            part.bytes().for_each(|byte| text.byte(byte));
            text.end();
        }
        return;
    }
    let code = key.code as u8;
    text.put(key, &CODE_NAMES, 0, code);
    text.end();
    let mut remark = NO_REMARK;
    let mut at = 0;
    for rule in &CONTRADICTIONS {
        if rule.code as u8 == code {
            remark = at;
        }
        at += 2;
    }
    text.put(key, &MESSAGES, 0, code);
    text.put(key, &REMARKS, 0, remark + 1);
    text.put(key, &HINTS, 0, hint(key));
    text.end();
    let told = text.told;
    for part in [mark::EXPECTED, mark::RECEIVED, mark::SUGGESTION] {
        if told >> part as u8 & 1 == 1 {
            text.part(key, part as u8);
        }
        text.end();
    }
    text.put(key, &REMARKS, 0, remark);
    text.end();
}

/// How the message ends: which of [`HINTS`].
fn hint(key: Key) -> u8 {
    match key.tag {
        tag::QUOTED_TRUE => QUOTED_TRUE,
        tag::QUOTED_FALSE => QUOTED_FALSE,
        tag::QUOTED_NUMBER => QUOTED_NUMBER,
        tag::NULL if key.place.is_optional() => OPTIONAL,
        _ if key.suggestion > 0 => MISSPELT,
        _ if key.code as u8 == Code::UnknownKey as u8 => UNKNOWN,
        _ => NOTHING,
    }
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
            return text.put(key, &VALUES, values.start(), values.len());
        }
        (_, Kind::Object(index)) => return text.put(key, &TITLES, 0, index),
        (_, Kind::Boolean) => 3,
        (_, Kind::Integer { .. }) => 4,
        (_, Kind::List(_)) => 5,
        (_, Kind::Integers) => 6,
        (_, Kind::Record | Kind::Entries) => 7,
        (_, Kind::Scalar) => 8,
        (_, Kind::Text | Kind::Known(_)) => 9,
    };
    text.put(key, &EXPECTED, 0, words);
}

impl Description {
    /// Nothing yet.
    pub(super) const fn new() -> Self {
        Self {
            bytes: [0; LIMIT],
            len: 0,
            told: 0,
        }
    }

    /// The words.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }

    /// Appends the string at an index, counted from a byte of the pool on, with what its marks stand
    /// for.
    fn put(&mut self, key: Key, pool: &Pool, start: u16, index: u8) {
        let mut at = 0;
        for byte in pool.bytes(start) {
            if byte == 0 {
                at += 1;
            } else if at == index {
                self.part(key, byte);
            }
        }
    }

    /// Appends what a byte stands for: itself, unless it is a mark.
    fn part(&mut self, key: Key, byte: u8) {
        const EXPECTED: u8 = mark::EXPECTED as u8;
        const RECEIVED: u8 = mark::RECEIVED as u8;
        const SUGGESTION: u8 = mark::SUGGESTION as u8;
        match byte {
            EXPECTED => expected(key, self),
            RECEIVED => self.put(key, &tag::FOUND, 0, key.tag),
            SUGGESTION if key.suggestion > 0 => self.put(key, &VALUES, key.suggestion, 0),
            SUGGESTION => self.put(key, &SUGGESTIONS, 0, hint(key)),
            _ => return self.byte(byte),
        }
        self.told |= 1 << byte;
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
