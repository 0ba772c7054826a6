use super::describe::{Sink, describe};
use super::record::{Key, Place, Record};
use super::walker::{Rules, Totals, Walker};
use crate::schema::Severity;

/// Bytes of the tag stream that go over at a time. The longest step, a string, takes 66.
pub(super) const INPUT: usize = 1024;
/// Records that come back at a time.
pub(super) const RECORDS: usize = 32;
/// Bytes of a description; none is longer.
const OUTPUT: usize = 512;

/// A walker and the memory that it shares with JavaScript, which writes pieces of the tag stream
/// into [`Window::input`], calls [`Window::walk`], and reads records from behind it.
#[derive(Debug)]
#[repr(C)]
pub struct Window {
    input: [u8; INPUT],
    records: [Record; RECORDS],
    output: [u8; OUTPUT],
    walker: Walker,
}

const NO_RULES: Rules = Rules {
    strict: false,
    unknown_keys: None,
    cap: 0,
};

impl Default for Window {
    fn default() -> Self {
        Self::new()
    }
}

impl Window {
    /// A window with nothing in it.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            input: [0; INPUT],
            records: [Record::NONE; RECORDS],
            output: [0; OUTPUT],
            walker: Walker::new(Place::object(0), NO_RULES),
        }
    }

    /// Where the tag stream goes. The records and then the descriptions stand right behind it.
    #[must_use]
    pub const fn input(&self) -> &[u8; INPUT] {
        &self.input
    }

    /// Begins a walk through an object, by its index, or a list of them. `unknown_keys` is 0 to
    /// allow undeclared properties, 1 to warn of them, 2 to refuse them.
    pub fn begin(&mut self, object: u8, list: bool, strict: bool, unknown_keys: u32, cap: u32) {
        let rules = Rules {
            strict,
            unknown_keys: match unknown_keys {
                0 => None,
                1 => Some(Severity::Warning),
                _ => Some(Severity::Error),
            },
            cap,
        };
        let place = if list {
            Place::list(object)
        } else {
            Place::object(object)
        };
        self.walker.restart(place, rules);
    }

    /// Reads a piece of the stream, the bytes of the input from `start` to `end`. Gives how many
    /// it read, in the low half, and how many records it wrote, in the high half.
    #[expect(clippy::cast_possible_truncation, reason = "neither is above 1024")]
    pub fn walk(&mut self, start: u32, end: u32) -> u32 {
        let input = self.input.get(start as usize..end as usize);
        let (taken, written) = self
            .walker
            .walk(input.unwrap_or_default(), &mut self.records);
        taken as u32 | (written as u32) << 16
    }

    /// How many findings the walk has found so far.
    #[must_use]
    pub const fn totals(&self) -> Totals {
        self.walker.totals()
    }

    /// Writes what a record's key says behind the records, and gives its length in bytes.
    #[expect(clippy::cast_possible_truncation, reason = "not above 512")]
    pub fn explain(&mut self, key: u32) -> u32 {
        let mut text = Text {
            bytes: &mut self.output,
            len: 0,
        };
        if let Some(key) = Key::unpack(key) {
            describe(key, &mut text);
        }
        text.len as u32
    }
}

/// What doesn't fit is left out; nothing that is said is that long.
struct Text<'a> {
    bytes: &'a mut [u8],
    len: usize,
}

impl Sink for Text<'_> {
    fn put(&mut self, piece: &str) {
        for byte in piece.bytes() {
            if let Some(slot) = self.bytes.get_mut(self.len) {
                *slot = byte;
                self.len += 1;
            }
        }
    }
}
