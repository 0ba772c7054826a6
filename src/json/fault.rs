use crate::schema::{Code, Pool};
use crate::validate::Key;

macro_rules! faults {
    ( $( $(#[$doc:meta])* $variant:ident = $message:literal; )+ ) => {
        /// What makes a text no JSON.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Fault { $( $(#[$doc])* $variant, )+ }

        static MESSAGES: Pool = Pool(concat!($($message, "\0"),+));
    };
}

faults! {
    /// There is nothing but whitespace.
    Empty = "the text is empty; write a JSON value";
    /// The text ends inside of an object or an array.
    Unclosed = "the text ends before this is closed; close it, or look for a bracket too many before it";
    /// The text goes on after the value.
    Trailing = "the value has ended before this; remove what follows it";
    /// A comma stands before a closing bracket.
    TrailingComma = "nothing follows this comma; remove it";
    /// A comma stands where a value or a name belongs.
    ExtraComma = "nothing stands before this comma; remove it";
    /// A comma or a closing bracket stands where a property's value belongs.
    NoValue = "a value is missing before this; write one";
    /// Two values stand side by side.
    NoComma = "a comma is missing before this; write one";
    /// A bracket closes what another kind has opened.
    WrongBracket = "this bracket doesn't close what was opened last; write the other kind, or remove it";
    /// A name has no colon after it.
    NoColon = "a colon is missing between a property's name and its value; write one before this";
    /// There is a comment.
    Comment = "JSON has no comments; remove it";
    /// A string is in single quotes.
    SingleQuotes = "JSON takes strings in double quotes; replace the single ones";
    /// A string is in backquotes or typographic quotes.
    OtherQuotes = "JSON takes strings in double quotes; replace these";
    /// A property's name isn't in quotes.
    BareName = "a property's name takes double quotes in JSON; add them";
    /// A word isn't `true`, `false` or `null`.
    BareWord = "this is no JSON value; put a string in double quotes, or write true, false or null";
    /// `NaN`, `Infinity`, `undefined`, or what other languages write for `null`.
    NotInJson = "JSON can't say this; write null, or leave the property out";
    /// A word of another case, such as `True`.
    OtherCase = "JSON writes true, false and null in small letters; write it so";
    /// A number that JavaScript takes and JSON doesn't.
    Number = "this isn't how JSON writes a number; no plus, no leading zeros, a digit on either side of the point, decimal digits only";
    /// A string has no end.
    OpenString = "this string isn't closed; add a double quote where it ends";
    /// A string goes over the end of the line.
    LineBreak = "a string can't go on to the next line; close it, or write \\n for the line break";
    /// A control character stands in a string.
    Control = "a string can't hold a control character; write it as \\t or \\u0000";
    /// A backslash is followed by what JSON doesn't know.
    Escape = "JSON doesn't know this escape; write \\\\ for a backslash, or one of \\\" \\/ \\b \\f \\n \\r \\t \\u0000";
    /// A space that is none in JSON, or a character that can't be seen.
    Invisible = "this invisible character is no space in JSON; remove it, or write a plain space";
    /// A character that nothing in JSON begins with.
    Unexpected = "nothing in JSON begins like this; remove it, or put it into a string";
    /// The text is longer than positions in it can be.
    TooLong = "the text is longer than 4 GB; split it";
}

impl Fault {
    /// The sentence about it.
    #[must_use]
    pub fn message(self) -> &'static str {
        MESSAGES.get(self as u32)
    }
}

/// The message of a finding in the text itself, with the path before it where there is one.
pub(crate) fn message(key: Key) -> Option<&'static str> {
    Some(match key.code() {
        Code::InvalidJson => MESSAGES.get(key.tag()),
        Code::InvalidUtf8 => "the bytes aren't UTF-8 from here on; save the text as UTF-8",
        Code::TooDeep => {
            "nests deeper than 100 levels; what is inside is neither explained nor looked through"
        }
        Code::DuplicateKey => {
            "\u{1}the same key stands in this object before, and only the last one counts; remove one of the two"
        }
        Code::LoneSurrogate => {
            "\u{1}half of a surrogate pair, which is no character; write both halves or remove it"
        }
        _ => return None,
    })
}
