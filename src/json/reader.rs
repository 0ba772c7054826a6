use alloc::vec::Vec;

use hifijson::num::Lex as _;
use hifijson::str::{Error as StringError, Lex as _};
use hifijson::token::Lex as _;
use hifijson::{Read as _, SliceLexer};

use super::document::{Document, Finding, Node, ROOT, Span, Step};
use super::{Fault, bytes, text};
use crate::heap_sort::heap_sort;
use crate::schema::Code;

/// How deep values may nest and still be looked into. Deeper ones are read, so that the verdict on
/// the text is right, but neither kept nor searched for equal keys.
pub const DEPTH_LIMIT: usize = 100;

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
        bytes,
        end: part.end,
        lexer: SliceLexer::new(&[]),
        keep,
        document: Document::default(),
        frames: Vec::new(),
        pending: Vec::new(),
        outside: Vec::new(),
        key: Span::default(),
    };
    if let Err((fault, span)) = reader.text(part) {
        reader.document.is_broken = true;
        let (code, fault) = fault.map_or((Code::InvalidUtf8, 0), |fault| {
            (Code::InvalidJson, fault as u8)
        });
        reader.report(code, fault, span, None);
    }
    reader.document
}

/// What is wrong with a text, and where; bytes that aren't UTF-8 have no fault of their own.
type Broken = (Option<Fault>, Span);

struct Reader<'a> {
    bytes: &'a [u8],
    end: u32,
    lexer: SliceLexer<'a>,
    keep: Keep,
    document: Document,
    /// The arrays and objects that are open, up to the limit.
    frames: Vec<Frame>,
    /// The values that were read in them.
    pending: Vec<u32>,
    /// Those open beyond the limit, and whether each is an array.
    outside: Vec<bool>,
    /// The key of the value that comes next.
    key: Span,
}

struct Frame {
    node: u32,
    is_array: bool,
    /// Where its values begin among those pending.
    pending: usize,
    /// Where its descendants' children begin in the document.
    children: usize,
    /// How many values it had so far.
    count: u32,
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

impl Reader<'_> {
    fn text(&mut self, part: Span) -> Result<(), Broken> {
        let text = bytes::at(self.bytes, part);
        if self.bytes.len() >= u32::MAX as usize {
            return Err((Some(Fault::TooLong), Span::default()));
        }
        if let Err(error) = core::str::from_utf8(text) {
            let start = part.start + offset(error.valid_up_to());
            let length = error.error_len().map_or(part.end - start, offset);
            let end = start + length;
            return Err((None, Span { start, end }));
        }
        self.lexer = SliceLexer::new(text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text));
        let mut expect = Expect::Value;
        loop {
            let next = self.lexer.ws_peek();
            expect = match (expect, next) {
                (_, None) => return self.finish(expect),
                (Expect::CommaOrEnd, Some(byte)) => self.after_value(byte)?,
                (Expect::FirstItem, Some(b']')) | (Expect::FirstKey, Some(b'}')) => self.close(),
                (Expect::Value | Expect::FirstItem, Some(byte)) => self.value(byte)?,
                (Expect::Key | Expect::FirstKey, Some(byte)) => self.key(byte)?,
            };
        }
    }

    fn finish(&mut self, expect: Expect) -> Result<(), Broken> {
        let here = self.here();
        let end = Span {
            start: here,
            end: here,
        };
        let open = self.frames.last().map(|frame| frame.node);
        match (expect, open.and_then(|node| self.document.node(node))) {
            (Expect::CommaOrEnd, None) => Ok(()),
            (_, None) => Err((Some(Fault::Empty), end)),
            (_, Some(node)) => {
                let start = node.span.start;
                let end = start + 1;
                Err((Some(Fault::Unclosed), Span { start, end }))
            }
        }
    }

    fn after_value(&mut self, byte: u8) -> Result<Expect, Broken> {
        let is_array = match (self.outside.last(), self.frames.last()) {
            (Some(is_array), _) => *is_array,
            (None, Some(frame)) => frame.is_array,
            (None, None) => {
                let rest = self.lexer.as_slice().trim_ascii_end();
                let line = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
                let fault = if byte == b'/' || byte == b'#' {
                    Fault::Comment
                } else {
                    Fault::Trailing
                };
                return Err(self.fault(fault, line.unwrap_or(rest.len())));
            }
        };
        match byte {
            b',' => {
                let comma = self.here();
                self.lexer.take_next();
                let expect = if is_array { Expect::Value } else { Expect::Key };
                match self.lexer.ws_peek() {
                    Some(b']' | b'}') => {
                        let span = Span {
                            start: comma,
                            end: comma + 1,
                        };
                        Err((Some(Fault::TrailingComma), span))
                    }
                    _ => Ok(expect),
                }
            }
            b']' | b'}' if (byte == b']') == is_array => Ok(self.close()),
            b']' | b'}' => Err(self.fault(Fault::WrongBracket, 1)),
            _ => Err(self.unexpected(byte, Fault::NoComma, true)),
        }
    }

    fn value(&mut self, byte: u8) -> Result<Expect, Broken> {
        let start = self.here();
        match byte {
            b'{' | b'[' => {
                self.lexer.take_next();
                return Ok(self.open(start, byte == b'['));
            }
            b'"' => {
                self.string(start)?;
            }
            b'-' | b'0'..=b'9' => {
                let number = self.lexer.num_ignore().validate();
                let goes_on = self.lexer.peek_next().is_some_and(is_wordy);
                if number.is_err() || goes_on {
                    self.rewind(start);
                    return Err(self.fault(Fault::Number, self.word()));
                }
            }
            b'n' | b't' | b'f' => {
                let word = self.word();
                if self.lexer.null_or_bool().is_none() || self.here() - start != offset(word) {
                    self.rewind(start);
                    return Err(self.unexpected(byte, Fault::Unexpected, false));
                }
            }
            _ => return Err(self.unexpected(byte, Fault::Unexpected, false)),
        }
        let end = self.here();
        self.push(Span { start, end });
        Ok(Expect::CommaOrEnd)
    }

    fn key(&mut self, byte: u8) -> Result<Expect, Broken> {
        let start = self.here();
        if byte != b'"' {
            return Err(match byte {
                _ if is_wordy(byte) => self.fault(Fault::BareName, self.word()),
                _ => self.unexpected(byte, Fault::Unexpected, false),
            });
        }
        // The key may be what is wrong.
        self.key = Span::default();
        self.string(start)?;
        let end = self.here();
        match self.lexer.ws_peek() {
            Some(b':') => {
                self.lexer.take_next();
                self.key = Span { start, end };
                Ok(Expect::Value)
            }
            None => self.finish(Expect::Key).map(|()| Expect::Key),
            Some(byte) => Err(self.unexpected(byte, Fault::NoColon, true)),
        }
    }

    /// A string, its quotes included.
    fn string(&mut self, start: u32) -> Result<(), Broken> {
        let mut is_escaped = false;
        self.lexer.take_next();
        if let Err(error) = self.lexer.str_foreach(|byte| is_escaped |= byte == b'\\') {
            let here = self.here();
            return Err(match error {
                StringError::Control if matches!(self.lexer.peek_next(), Some(b'\n' | b'\r')) => {
                    let end = here;
                    (Some(Fault::LineBreak), Span { start, end })
                }
                StringError::Control => self.fault(Fault::Control, 1),
                StringError::Escape(hifijson::escape::Error::Eof) | StringError::Eof => {
                    let line = bytes::at(self.bytes, Span { start, end: here });
                    let line = line.split(|byte| *byte == b'\n').next();
                    let end = start + offset(line.map_or(1, <[u8]>::len));
                    (Some(Fault::OpenString), Span { start, end })
                }
                _ => {
                    let before = bytes::at(self.bytes, Span { start, end: here });
                    let escape = before.iter().rposition(|byte| *byte == b'\\');
                    let start = start + offset(escape.unwrap_or_default());
                    let end = here + offset(self.character());
                    (Some(Fault::Escape), Span { start, end })
                }
            });
        }
        if is_escaped && self.outside.is_empty() {
            let end = self.here();
            let inner = bytes::inner(self.bytes, Span { start, end });
            let mut chars = text::chars(inner);
            while chars.next().is_some() {}
            if let Some(before_end) = chars.lone {
                let start = end - 1 - offset(before_end);
                let end = start + 6;
                self.report(Code::LoneSurrogate, 0, Span { start, end }, None);
            }
        }
        Ok(())
    }

    /// Opens an array or an object.
    fn open(&mut self, start: u32, is_array: bool) -> Expect {
        if self.frames.len() < DEPTH_LIMIT {
            let end = start + 1;
            let node = self.push(Span { start, end });
            self.frames.push(Frame {
                node,
                is_array,
                pending: self.pending.len(),
                children: self.document.children.len(),
                count: 0,
            });
        } else {
            if !self.document.is_deep {
                self.document.is_deep = true;
                let end = start + 1;
                self.report(Code::TooDeep, 0, Span { start, end }, None);
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
        self.lexer.take_next();
        if self.outside.pop().is_some() {
            return Expect::CommaOrEnd;
        }
        self.sort_keys();
        let Some(frame) = self.frames.pop() else {
            return Expect::CommaOrEnd;
        };
        let end = self.here();
        let mut children = (0, 0);
        if self.frames.len() < self.keep.levels {
            let kept = self.pending.get(frame.pending..).unwrap_or_default();
            children = (offset(self.document.children.len()), offset(kept.len()));
            self.document.children.extend(kept);
        } else {
            self.document.nodes.truncate(frame.node as usize + 1);
            self.document.children.truncate(frame.children);
        }
        self.pending.truncate(frame.pending);
        if let Some(node) = self.document.nodes.get_mut(frame.node as usize) {
            node.span.end = end;
            node.children = children;
        }
        Expect::CommaOrEnd
    }

    /// Sorts the properties of an object that is whole, and keeps the last of those that share a
    /// key.
    fn sort_keys(&mut self) {
        let from = match self.frames.last() {
            Some(frame) if !frame.is_array => frame.pending,
            _ => return,
        };
        let Some(pending) = self.pending.get_mut(from..) else {
            return;
        };
        let (bytes, document) = (self.bytes, &self.document);
        let by_key = |a: &u32, b: &u32| document.compare_keys(bytes, *a, *b).then(a.cmp(b));
        if !pending.is_sorted_by(|a, b| by_key(a, b).is_le()) {
            heap_sort(pending, by_key);
        }
        let mut twice = Vec::new();
        let mut head = None;
        for pair in pending.windows(2) {
            if let [one, next] = *pair {
                if document.compare_keys(bytes, one, next).is_eq() {
                    twice.push((*head.get_or_insert(one), one, next));
                } else {
                    head = None;
                }
            }
        }
        for (first, _, second) in &twice {
            let (first, second) = (self.document.key(*first), self.document.key(*second));
            self.key = second;
            self.report(Code::DuplicateKey, 0, second, Some(first));
        }
        self.key = Span::default();
        let mut replaced = twice.iter().map(|(_, one, _)| *one).peekable();
        let mut index = 0;
        if twice.is_empty() {
            return;
        }
        self.pending.retain(|node| {
            index += 1;
            index <= from || replaced.next_if_eq(node).is_none()
        });
    }

    /// A value that begins or stands at a place.
    fn push(&mut self, span: Span) -> u32 {
        let key = core::mem::take(&mut self.key);
        if !self.outside.is_empty() {
            return ROOT;
        }
        let node = offset(self.document.nodes.len());
        self.document.nodes.push(Node {
            span,
            key,
            children: (0, 0),
        });
        if let Some(frame) = self.frames.last_mut() {
            frame.count += 1;
            self.pending.push(node);
        }
        node
    }

    fn report(&mut self, code: Code, fault: u8, span: Span, related: Option<Span>) {
        self.document.count = self.document.count.saturating_add(1);
        if self.document.findings.len() >= self.keep.findings && !self.document.is_broken {
            return;
        }
        let path = if self.document.is_broken {
            Vec::new()
        } else {
            self.path()
        };
        self.document.findings.push(Finding {
            code,
            fault,
            span,
            related,
            path,
        });
    }

    /// The way from the root to what is read now.
    fn path(&self) -> Vec<Step> {
        let mut path = Vec::new();
        for (level, frame) in self.frames.iter().enumerate() {
            let inner = self.frames.get(level + 1);
            let key = inner.map_or(self.key, |inner| self.document.key(inner.node));
            if frame.is_array {
                let ahead = u32::from(inner.is_none());
                path.push(Step::Index((frame.count + ahead).saturating_sub(1)));
            } else if key != Span::default() {
                path.push(Step::Key(key));
            }
        }
        path
    }

    /// What stands where something else is expected, named as well as it can be.
    fn unexpected(&self, byte: u8, otherwise: Fault, is_between: bool) -> Broken {
        let rest = self.lexer.as_slice();
        let line = rest
            .iter()
            .position(|byte| matches!(byte, b'\n' | b'\r'))
            .unwrap_or(rest.len());
        let word = self.word();
        let (fault, length) = match byte {
            b'/' if matches!(rest.get(1), Some(b'/')) => (Fault::Comment, line),
            b'/' if matches!(rest.get(1), Some(b'*')) => {
                let end = rest.windows(2).position(|pair| pair == b"*/");
                (Fault::Comment, end.map_or(line, |end| end + 2))
            }
            b'#' => (Fault::Comment, line),
            _ if is_between => (otherwise, word.max(self.character())),
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
            b',' => (Fault::ExtraComma, 1),
            b']' | b'}' => (Fault::WrongBracket, 1),
            b'+' | b'.' => (Fault::Number, word),
            _ if is_wordy(byte) => match rest.get(..word).unwrap_or_default() {
                b"NaN" | b"Infinity" | b"undefined" => (Fault::NotInJson, word),
                other
                    if [&b"true"[..], b"false", b"null", b"none", b"nil"]
                        .iter()
                        .any(|known| known.eq_ignore_ascii_case(other)) =>
                {
                    (Fault::OtherCase, word)
                }
                _ => (Fault::BareWord, word),
            },
            _ => (otherwise, self.character()),
        };
        self.fault(fault, length)
    }

    /// Something wrong here that is so many bytes long.
    fn fault(&self, fault: Fault, length: usize) -> Broken {
        let start = self.here();
        let end = start + offset(length);
        (Some(fault), Span { start, end })
    }

    /// How long the word or number is that stands here.
    fn word(&self) -> usize {
        let rest = self.lexer.as_slice();
        let is_part = |byte: &u8| is_wordy(*byte) || matches!(byte, b'+' | b'-');
        rest.iter()
            .position(|byte| !is_part(byte))
            .unwrap_or(rest.len())
    }

    /// How long the character is that stands here.
    fn character(&self) -> usize {
        let rest = self.lexer.as_slice();
        let inside = |byte: &&u8| matches!(byte, 0x80..0xc0);
        let first = usize::from(!rest.is_empty());
        first + rest.iter().skip(1).take_while(inside).count()
    }

    fn here(&self) -> u32 {
        self.end - offset(self.lexer.as_slice().len())
    }

    fn rewind(&mut self, to: u32) {
        let span = Span {
            start: to,
            end: self.end,
        };
        self.lexer = SliceLexer::new(bytes::at(self.bytes, span));
    }
}

/// Whether a byte can stand in a word or a number, beyond ASCII included.
fn is_wordy(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'.' | 0x80..)
}

/// An offset; texts of 4 GB are refused at the beginning.
#[expect(clippy::cast_possible_truncation, reason = "a text is below 4 GB")]
const fn offset(offset: usize) -> u32 {
    offset as u32
}
