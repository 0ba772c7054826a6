use hifijson::SliceLexer;
use hifijson::escape::{Error, Lex};

/// The characters that a string holds, given what stands between its quotes. Halves of surrogate
/// pairs, which Rust's strings can't hold, come as U+FFFD.
pub(super) fn chars(inner: &[u8]) -> Chars<'_> {
    Chars {
        rest: inner,
        lone: None,
    }
}

pub(super) struct Chars<'a> {
    rest: &'a [u8],
    /// How many bytes before the end the first half of a pair stands alone.
    pub(super) lone: Option<usize>,
}

impl Iterator for Chars<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let (first, after) = self.rest.split_first()?;
        if *first != b'\\' {
            let length = match first {
                0..0xc0 => 1,
                0xc0..0xe0 => 2,
                0xe0..0xf0 => 3,
                _ => 4,
            };
            let (char, rest) = self.rest.split_at_checked(length)?;
            self.rest = rest;
            return core::str::from_utf8(char).ok()?.chars().next();
        }
        let (kind, after) = after.split_first()?;
        let mut lexer = SliceLexer::new(after);
        match lexer.escape(*kind) {
            Ok(char) => {
                self.rest = lexer.as_slice();
                Some(char)
            }
            Err(Error::InvalidChar(_) | Error::ExpectedLowSurrogate) => {
                self.lone.get_or_insert(self.rest.len());
                // What follows the half is read on its own.
                self.rest = after.get(4..).unwrap_or_default();
                Some(char::REPLACEMENT_CHARACTER)
            }
            Err(_) => None,
        }
    }
}
