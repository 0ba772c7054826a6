use alloc::vec::Vec;

use super::document::{Document, Finding, Node, Span, Step};
use super::{Fault, bytes, text};
use crate::heap_sort::heap_sort;
use crate::schema::Code;

/// How deep values may nest and still be looked into. Deeper ones are read, so that the verdict on
/// the text is right, but neither kept nor searched for equal keys.
pub const DEPTH_LIMIT: usize = 100;

/// How many bytes the names on the ways to findings may have before no more findings are listed. Each way
/// has all names from the root, so that a few long ones would make much of a short text.
const NAMES_LIMIT: u32 = 1 << 20;

/// How much of a text is kept as a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keep {
    /// How many levels of arrays and objects keep what is in them. The other levels are read and
    /// searched all the same.
    pub levels: usize,
    /// How many findings are listed; all are counted.
    pub findings: usize,
}

/// Reads the part of a text between two offsets, which is to be one value. A byte order mark at
/// the beginning is skipped.
#[must_use]
pub fn read(bytes: &[u8], part: Span, keep: Keep) -> Document {
    let mut reader = Reader {
        bytes: bytes.get(..part.end as usize).unwrap_or_default(),
        at: part.start as usize,
        keep,
        document: Document::default(),
        open: Vec::new(),
        pending: Vec::new(),
        outside: Vec::new(),
        key: Span::default(),
        names: 0,
    };
    // What is wrong is among the findings.
    let _ = reader.text();
    reader.document
}

/// The text isn't JSON; the last finding says why.
struct Broken;

struct Reader<'a> {
    /// The text up to the end of the part.
    bytes: &'a [u8],
    /// The next byte.
    at: usize,
    keep: Keep,
    document: Document,
    /// The arrays and objects that are open, up to the limit, by their places among the pending.
    open: Vec<usize>,
    /// What is open, and the values that were read in it: those in the outermost, up to the one
    /// that is open, those in that one, and so on.
    pending: Vec<Node>,
    /// What is open beyond the limit, and whether each is an array.
    outside: Vec<bool>,
    /// The key of the value that comes next.
    key: Span,
    /// How many bytes the names on the ways to findings have.
    names: u32,
}

/// What may come next.
#[derive(Clone, Copy)]
enum Expect {
    Value,
    /// A value, or the end of an array that is still empty.
    FirstItem,
    Key,
    /// A key, or the end of an object that is still empty.
    FirstKey,
    CommaOrEnd,
}

impl<'a> Reader<'a> {
    fn text(&mut self) -> Result<(), Broken> {
        if self.bytes.len() >= u32::MAX as usize {
            return Err(self.broken(Fault::TooLong, 0, 0));
        }
        if let Err(error) = core::str::from_utf8(self.rest()) {
            let start = self.at + error.valid_up_to();
            let end = error
                .error_len()
                .map_or(self.bytes.len(), |length| start + length);
            return Err(self.refuse(Code::InvalidUtf8, 0, start, end));
        }
        if self.rest().starts_with(b"\xef\xbb\xbf") {
            self.at += 3;
        }
        let mut expect = Expect::Value;
        loop {
            self.skip_whitespace();
            expect = match (expect, self.peek()) {
                (_, None) => return self.finish(expect),
                (Expect::CommaOrEnd, Some(byte)) => self.after_value(byte)?,
                (Expect::FirstItem, Some(b']')) | (Expect::FirstKey, Some(b'}')) => self.close(),
                (Expect::Value | Expect::FirstItem, Some(byte)) => self.value(byte)?,
                (Expect::Key | Expect::FirstKey, Some(byte)) => self.key(byte)?,
            };
        }
    }

    fn finish(&mut self, expect: Expect) -> Result<(), Broken> {
        let open = self.open.last().and_then(|open| self.pending.get(*open));
        if let Some(open) = open {
            let start = open.span.start as usize;
            Err(self.broken(Fault::Unclosed, start, start + 1))
        } else if matches!(expect, Expect::CommaOrEnd) {
            self.document.nodes.extend(self.pending.first());
            Ok(())
        } else {
            Err(self.broken(Fault::Empty, self.at, self.at))
        }
    }

    fn after_value(&mut self, byte: u8) -> Result<Expect, Broken> {
        let Some(is_array) = self.is_in_array() else {
            let rest = self.rest().trim_ascii_end();
            let end = self.at + line(rest);
            let is_comment = byte == b'/' || byte == b'#';
            let fault = if is_comment {
                Fault::Comment
            } else {
                Fault::Trailing
            };
            return Err(self.broken(fault, self.at, end));
        };
        match byte {
            b',' => {
                let comma = self.at;
                self.at += 1;
                self.skip_whitespace();
                match self.peek() {
                    Some(b']' | b'}') => Err(self.broken(Fault::TrailingComma, comma, comma + 1)),
                    _ if is_array => Ok(Expect::Value),
                    _ => Ok(Expect::Key),
                }
            }
            b']' | b'}' if (byte == b']') == is_array => Ok(self.close()),
            b']' | b'}' => Err(self.broken(Fault::WrongBracket, self.at, self.at + 1)),
            _ => Err(self.unexpected(byte, Fault::NoComma, true)),
        }
    }

    /// Whether what was opened last, and is open still, is an array.
    fn is_in_array(&self) -> Option<bool> {
        self.outside.last().copied().or_else(|| {
            let open = self.open.last()?;
            Some(self.is_array(*open))
        })
    }

    /// Whether what is open at a place among the pending is an array.
    fn is_array(&self, open: usize) -> bool {
        let start = self.pending.get(open).map_or(0, |node| node.span.start);
        self.bytes.get(start as usize) == Some(&b'[')
    }

    fn value(&mut self, byte: u8) -> Result<Expect, Broken> {
        let start = self.at;
        match byte {
            b'{' | b'[' => return Ok(self.open(byte == b'[')),
            b'"' => self.string()?,
            b'-' | b'0'..=b'9' => {
                if !self.number() {
                    self.at = start;
                    return Err(self.broken_word(Fault::Number));
                }
            }
            _ => match self.word() {
                word @ (b"null" | b"true" | b"false") => self.at += word.len(),
                _ => return Err(self.unexpected(byte, Fault::Unexpected, false)),
            },
        }
        self.push(start);
        Ok(Expect::CommaOrEnd)
    }

    fn key(&mut self, byte: u8) -> Result<Expect, Broken> {
        if byte != b'"' {
            return Err(if self.word().is_empty() {
                self.unexpected(byte, Fault::Unexpected, false)
            } else {
                self.broken_word(Fault::BareName)
            });
        }
        // The key may be what is wrong.
        self.key = Span::default();
        let start = self.at;
        self.string()?;
        let key = span(start, self.at);
        self.skip_whitespace();
        match self.peek() {
            Some(b':') => {
                self.at += 1;
                self.key = key;
                Ok(Expect::Value)
            }
            None => self.finish(Expect::Key).map(|()| Expect::Key),
            Some(byte) => Err(self.unexpected(byte, Fault::NoColon, true)),
        }
    }

    /// Goes past a number, if one stands here.
    fn number(&mut self) -> bool {
        self.take(|byte| byte == b'-');
        (self.take(|byte| byte == b'0') || self.digits())
            && (!self.take(|byte| byte == b'.') || self.digits())
            && (!self.take(|byte| matches!(byte, b'e' | b'E')) || {
                self.take(|byte| matches!(byte, b'+' | b'-'));
                self.digits()
            })
            && self.word().is_empty()
    }

    fn digits(&mut self) -> bool {
        let start = self.at;
        while self.take(|byte| byte.is_ascii_digit()) {}
        self.at > start
    }

    /// Goes past a byte, if it is of a kind.
    fn take(&mut self, is_kind: impl Fn(u8) -> bool) -> bool {
        let is_there = self.peek().is_some_and(is_kind);
        self.at += usize::from(is_there);
        is_there
    }

    /// Goes past a string, its quotes included.
    fn string(&mut self) -> Result<(), Broken> {
        let start = self.at;
        // Where the first half of a surrogate pair stands, and where one half stands alone.
        let (mut half, mut lone) = (None, None);
        loop {
            self.at += 1;
            self.at += run(self.rest(), |byte| !matches!(byte, b'"' | b'\\' | 0..b' '));
            let at = self.at;
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => {
                    let unit = self.escape(start)?;
                    let is_second = (0xdc00..0xe000).contains(&unit);
                    if is_second && half.is_some_and(|half: usize| half + 6 == at) {
                        half = None;
                    } else {
                        lone = lone.or(half).or(is_second.then_some(at));
                        half = (0xd800..0xdc00).contains(&unit).then_some(at);
                    }
                }
                Some(b'\n' | b'\r') => return Err(self.broken(Fault::LineBreak, start, at)),
                Some(_) => return Err(self.broken(Fault::Control, at, at + 1)),
                None => return Err(self.open_string(start)),
            }
        }
        self.at += 1;
        if let Some(lone) = lone.or(half)
            && self.outside.is_empty()
        {
            let place = span(lone, lone + 6);
            self.report(Code::LoneSurrogate, place, Span::default());
        }
        Ok(())
    }

    /// Goes to the last byte of what a backslash in a string begins, and gives the UTF-16 unit that
    /// it is where that is written as a number.
    fn escape(&mut self, string: usize) -> Result<u16, Broken> {
        let start = self.at;
        self.at += 1;
        match self.peek() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => return Ok(0),
            Some(b'u') => {
                self.at += 1;
                let digits = self.rest();
                if let Some(unit) = text::hex(digits) {
                    self.at += 3;
                    return Ok(unit);
                }
                self.at += run(digits, |byte| byte.is_ascii_hexdigit());
            }
            _ => {}
        }
        Err(match self.character() {
            0 => self.open_string(string),
            length => self.broken(Fault::Escape, start, self.at + length),
        })
    }

    fn open_string(&mut self, start: usize) -> Broken {
        self.at = start;
        self.broken(
            Fault::OpenString,
            start,
            start + run(self.rest(), |byte| byte != b'\n'),
        )
    }

    /// Opens an array or an object.
    fn open(&mut self, is_array: bool) -> Expect {
        let start = self.at;
        self.at += 1;
        if self.open.len() < DEPTH_LIMIT {
            let open = self.pending.len();
            self.push(start);
            self.open.push(open);
        } else {
            if !self.document.is_deep {
                self.document.is_deep = true;
                self.report(Code::TooDeep, span(start, self.at), Span::default());
            }
            self.outside.push(is_array);
        }
        if is_array {
            Expect::FirstItem
        } else {
            Expect::FirstKey
        }
    }

    /// Closes what was opened last.
    fn close(&mut self) -> Expect {
        self.at += 1;
        if self.outside.pop().is_some() {
            return Expect::CommaOrEnd;
        }
        let open = self.open.last().copied().unwrap_or_default();
        if !self.is_array(open) {
            self.sort_keys(open + 1);
        }
        self.open.pop();
        let first = self.document.nodes.len();
        if self.open.len() < self.keep.levels {
            let children = self.pending.get(open + 1..).unwrap_or_default();
            self.document.nodes.extend_from_slice(children);
        }
        self.pending.truncate(open + 1);
        if let Some(node) = self.pending.last_mut() {
            node.span.end = offset(self.at);
            node.first = offset(first);
            node.count = offset(self.document.nodes.len() - first);
        }
        Expect::CommaOrEnd
    }

    /// Sorts the properties of an object that is whole, which begin at a place among the pending,
    /// and keeps the last of those that share a key.
    fn sort_keys(&mut self, from: usize) {
        let bytes = self.bytes;
        let key = |node: &Node| text::units(bytes::inner(bytes, node.key));
        let compare = |a: &Node, b: &Node| key(a).cmp(key(b)).then(a.key.start.cmp(&b.key.start));
        let properties = self.pending.get_mut(from..).unwrap_or_default();
        if !properties.iter().is_sorted_by(|a, b| compare(a, b).is_le()) {
            heap_sort(properties, compare);
        }
        let mut kept = from;
        let mut first = None;
        for index in from..self.pending.len() {
            let Some(&node) = self.pending.get(index) else {
                break;
            };
            match self.pending.get(index + 1) {
                Some(next) if key(&node).eq(key(next)) => {
                    self.key = next.key;
                    self.report(Code::DuplicateKey, self.key, *first.get_or_insert(node.key));
                }
                _ => {
                    first = None;
                    if let Some(place) = self.pending.get_mut(kept) {
                        *place = node;
                    }
                    kept += 1;
                }
            }
        }
        self.key = Span::default();
        self.pending.truncate(kept);
    }

    /// A value that has been read from an offset on, or that begins there.
    fn push(&mut self, start: usize) {
        let key = core::mem::take(&mut self.key);
        if self.outside.is_empty() {
            self.pending.push(Node {
                span: span(start, self.at),
                key,
                first: 0,
                count: 0,
            });
        }
    }

    /// Reports something wrong with the text.
    fn report(&mut self, code: Code, place: Span, related: Span) {
        self.document.count = self.document.count.saturating_add(1);
        if self.document.findings.len() < self.keep.findings && self.names < NAMES_LIMIT {
            self.path();
            self.list(code, 0, place, related);
        }
    }

    /// Reports that the text isn't JSON.
    fn broken(&mut self, fault: Fault, start: usize, end: usize) -> Broken {
        self.refuse(Code::InvalidJson, fault as u8, start, end)
    }

    fn refuse(&mut self, code: Code, fault: u8, start: usize, end: usize) -> Broken {
        self.document.count = self.document.count.saturating_add(1);
        self.document.is_broken = true;
        self.document.nodes.clear();
        self.list(code, fault, span(start, end), Span::default());
        Broken
    }

    fn list(&mut self, code: Code, fault: u8, span: Span, related: Span) {
        self.document.findings.push(Finding {
            code,
            fault,
            span,
            related,
            steps: offset(self.document.steps.len()),
        });
    }

    /// Writes down the way from the root to what is read now.
    fn path(&mut self) {
        for (level, open) in self.open.iter().enumerate() {
            let within = open + 1;
            let next = self.open.get(level + 1).copied();
            let next = next.unwrap_or(self.pending.len());
            let key = self.pending.get(next).map_or(self.key, |node| node.key);
            if self.is_array(*open) {
                self.document.steps.push(Step::Index(offset(next - within)));
            } else if key != Span::default() {
                self.document.steps.push(Step::Key(key));
                self.names = self.names.saturating_add(key.end - key.start);
            }
        }
    }

    /// What stands where something else is expected, named as well as it can be.
    fn unexpected(&mut self, byte: u8, otherwise: Fault, is_between: bool) -> Broken {
        let rest = self.rest();
        let line = line(rest);
        let word = self.word();
        let (fault, length) = match byte {
            b'/' if rest.starts_with(b"//") => (Fault::Comment, line),
            b'/' if rest.starts_with(b"/*") => {
                let end = rest.windows(2).position(|pair| pair == b"*/");
                (Fault::Comment, end.map_or(line, |end| end + 2))
            }
            b'#' => (Fault::Comment, line),
            _ if is_invisible(rest) => (Fault::Invisible, self.character()),
            _ if is_between => (otherwise, word.len().max(self.character())),
            b'\'' | b'`' => {
                let rest = rest.get(1..line).unwrap_or_default();
                let end = rest.iter().position(|other| *other == byte);
                let fault = if byte == b'\'' {
                    Fault::SingleQuotes
                } else {
                    Fault::OtherQuotes
                };
                (fault, end.map_or(1, |end| end + 2))
            }
            0xe2 if matches!(rest, [_, 0x80, 0x98..=0x9f, ..]) => (Fault::OtherQuotes, 3),
            b',' | b']' | b'}' if self.key != Span::default() => (Fault::NoValue, 1),
            b',' => (Fault::ExtraComma, 1),
            b']' | b'}' => (Fault::WrongBracket, 1),
            b'+' | b'.' => (Fault::Number, word.len()),
            _ if is_wordy(byte) => {
                let mut known = WORDS.iter();
                let fault = match known.position(|known| known.eq_ignore_ascii_case(word)) {
                    Some(..3) => Fault::OtherCase,
                    Some(_) => Fault::NotInJson,
                    None => Fault::BareWord,
                };
                (fault, word.len())
            }
            _ => (otherwise, self.character()),
        };
        self.broken(fault, self.at, self.at + length)
    }

    /// The word or number that stands here is wrong.
    fn broken_word(&mut self, fault: Fault) -> Broken {
        self.broken(fault, self.at, self.at + self.word().len())
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn skip_whitespace(&mut self) {
        while self.take(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t')) {}
    }

    /// The word or number that stands here.
    fn word(&self) -> &'a [u8] {
        let rest = self.rest();
        let length = run(rest, |byte| is_wordy(byte) || matches!(byte, b'+' | b'-'));
        let is_end = |at: &usize| rest.get(*at..).is_some_and(is_invisible);
        let end = (0..length).find(is_end).unwrap_or(length);
        rest.get(..end).unwrap_or_default()
    }

    /// How long the character is that stands here.
    fn character(&self) -> usize {
        match self.rest() {
            [] => 0,
            [_, rest @ ..] => 1 + run(rest, |byte| matches!(byte, 0x80..0xc0)),
        }
    }
}

/// The words of JSON, and those that are written in their stead.
const WORDS: [&[u8]; 8] = [
    b"true",
    b"false",
    b"null",
    b"none",
    b"nil",
    b"nan",
    b"infinity",
    b"undefined",
];

/// How many bytes there are of a kind, at the beginning.
fn run(bytes: &[u8], is_kind: impl Fn(u8) -> bool) -> usize {
    let other = bytes.iter().position(|byte| !is_kind(*byte));
    other.unwrap_or(bytes.len())
}

/// How long the line is.
fn line(bytes: &[u8]) -> usize {
    run(bytes, |byte| !matches!(byte, b'\n' | b'\r'))
}

/// Whether a byte can stand in a word or a number, beyond ASCII included.
fn is_wordy(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'.' | 0x80..)
}

/// Whether a text begins with a space that is none in JSON, or with a character that can't be seen.
#[inline(never)]
fn is_invisible(text: &[u8]) -> bool {
    matches!(
        text,
        [0xc2, 0xa0, ..]
            | [0xe2, 0x80, 0x80..=0x8f | 0xa8..=0xaf, ..]
            | [0xe3, 0x80, 0x80, ..]
            | [0xef, 0xbb, 0xbf, ..]
    )
}

fn span(start: usize, end: usize) -> Span {
    Span {
        start: offset(start),
        end: offset(end),
    }
}

/// An offset; texts of 4 GB are refused at the beginning.
#[expect(clippy::cast_possible_truncation, reason = "a text is below 4 GB")]
const fn offset(offset: usize) -> u32 {
    offset as u32
}
