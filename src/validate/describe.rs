//! What a key says in words. Made here once for every build; JavaScript fetches each text once.
//! The words stand in pools, and what puts them together speaks of them by number: `core::fmt`
//! would be half of the wasm file.

use super::key::{Key, Place};
use super::tag;
use crate::schema::{
    CODE_NAMES, Code, Kind, MESSAGES, Pool, REMARKS, REMARKS_FROM, TITLES, VALUES,
};

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
    pub(super) len: u32,
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
/// by commas), each on a line; empty where the message doesn't speak of it.
pub fn describe(key: Key, text: &mut Description) {
    text.len = 0;
    text.told = 0;
    #[cfg(feature = "alloc")]
    if let Some(message) = crate::json::message(key) {
        for part in [key.code().as_str(), "\n", message, "\n\n\n\n"] {
            part.bytes().for_each(|byte| text.byte(byte));
        }
        return;
    }
    text.put(key, &DESCRIPTION, 0, 0);
}

/// What every description is made of.
static DESCRIPTION: Pool = Pool(
    "\u{e}\n\
     \u{f}\u{10}\u{11}\n\
     \u{14}\n\
     \u{15}\n\
     \u{6}\n\
     \u{12}\0",
);

/// What stands for the parts of a description.
mod part {
    pub(super) const CODE: u8 = 14;
    pub(super) const MESSAGE: u8 = 15;
    pub(super) const REMARK: u8 = 16;
    pub(super) const HINT: u8 = 17;
    pub(super) const RELATED: u8 = 18;
    /// What was expected and found, where the message has said so: by this more than their marks.
    pub(super) const TOLD: u8 = 16;
}

/// How the message ends: which of [`HINTS`].
fn hint(key: Key) -> u32 {
    let is_suggested = key.suggestion() > 0;
    match key.tag() {
        tag::QUOTED if is_suggested => 0,
        tag::QUOTED => 1,
        tag::NULL if key.place().is_optional() => 2,
        tag::NULL | tag::UNDEFINED if key.place() == Place::ENTRY => 2,
        tag::PROMISE => 3,
        _ if is_suggested => 4,
        _ if key.code_number() == Code::UnknownKey as u32 => 5,
        tag::STRING if holds(key.place().kind()) => 6,
        _ => 7,
    }
}

/// How a message ends, by hint.
static HINTS: Pool = Pool(
    "; write \u{6} without quotes\0\
     ; write it without quotes\0\
     ; leave it out instead\0\
     ; await it\0\
     ; did you mean \"\u{6}\"?\0\
     ; remove it\0\
     ; parse it first, if it is JSON text\0",
);

/// Whether what is expected has values in it, as JSON text could.
fn holds(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Object(_) | Kind::List(_) | Kind::Integers | Kind::Record | Kind::Entries
    )
}

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
    const OUT_OF_RANGE: u32 = Code::OutOfRange as u32;
    const NOT_FINITE: u32 = Code::NotFinite as u32;
    const UNKNOWN_VALUE: u32 = Code::UnknownValue as u32;
    let words = match (key.code_number(), key.place().kind()) {
        (OUT_OF_RANGE, Kind::Integer { least: -1 }) => 0,
        (OUT_OF_RANGE, _) => 1,
        (NOT_FINITE, _) => 2,
        (UNKNOWN_VALUE, Kind::Known(values))
        | (_, Kind::Documented(values) | Kind::Choice(values)) => {
            return text.put(key, &VALUES, values.start(), values.len());
        }
        (_, Kind::Object(index)) => return text.put(key, &TITLES, 0, index.into()),
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
        self.bytes.get(..self.len as usize).unwrap_or_default()
    }

    /// Appends the string at an index, counted from a byte of the pool on, with what its marks stand
    /// for.
    fn put(&mut self, key: Key, pool: &Pool, start: u32, index: u32) {
        let mut at = 0;
        for byte in pool.bytes(start) {
            if byte == 0 {
                at += 1;
            } else if at == index {
                self.part(key, byte);
            }
        }
    }

    /// Appends what a byte stands for: itself, unless it is a mark. Inlined it would be larger.
    #[inline(never)]
    fn part(&mut self, key: Key, byte: u8) {
        const EXPECTED: u8 = mark::EXPECTED as u8;
        const RECEIVED: u8 = mark::RECEIVED as u8;
        const SUGGESTION: u8 = mark::SUGGESTION as u8;
        const EXPECTED_TOLD: u8 = EXPECTED + part::TOLD;
        const RECEIVED_TOLD: u8 = RECEIVED + part::TOLD;
        let code = key.code_number();
        let remark = code.wrapping_sub(REMARKS_FROM).wrapping_mul(2);
        let (pool, index) = match byte {
            part::CODE => (&CODE_NAMES, code),
            part::MESSAGE => (&MESSAGES, code),
            part::REMARK => (&REMARKS, remark.wrapping_add(1)),
            part::RELATED => (&REMARKS, remark),
            part::HINT => (&HINTS, hint(key)),
            EXPECTED => {
                self.told |= 1 << EXPECTED;
                return expected(key, self);
            }
            RECEIVED => {
                self.told |= 1 << RECEIVED;
                (&tag::FOUND, key.tag())
            }
            SUGGESTION => return self.put(key, &VALUES, key.suggestion(), 0),
            EXPECTED_TOLD | RECEIVED_TOLD => {
                let mark = byte - part::TOLD;
                if self.told >> mark & 1 == 1 {
                    self.part(key, mark);
                }
                return;
            }
            _ => return self.byte(byte),
        };
        self.put(key, pool, 0, index);
    }

    fn byte(&mut self, byte: u8) {
        self.bytes[self.len as usize % LIMIT] = byte;
        self.len += 1;
    }
}
