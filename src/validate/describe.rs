//! What a key says in words. Made here once for every build; JavaScript fetches each text once.

use super::record::Key;
use super::tag;
use crate::schema::{CONTRADICTIONS, Code, Kind, OBJECTS, TITLES, VALUES, Values};

/// Where text is put together; `core::fmt` would be half of the wasm file.
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
    /// The name of the property, quoted.
    pub const NAME: char = '\u{3}';
    /// What was expected.
    pub const EXPECTED: char = '\u{4}';
    /// What was found.
    pub const RECEIVED: char = '\u{5}';
    /// What to write instead.
    pub const SUGGESTION: char = '\u{6}';
    /// How many findings are left out.
    pub const COUNT: char = '\u{7}';
    /// The string that was found, quoted; also what was found is this alone.
    pub const TEXT: char = '\u{8}';
}

/// Parts what is described.
const PART: &str = "\0";

/// Describes a key: its code, what was expected, what was found, what to write instead, the
/// properties that take part in it (parted by commas), and its message with [marks](mark); each
/// ended by NUL, empty where there is nothing to say.
pub fn describe(key: Key, sink: &mut impl Sink) {
    #[cfg(feature = "alloc")]
    if let Some(message) = crate::json::message(key) {
        for part in [key.code.as_str(), "", "", "", "", message] {
            sink.put(part);
            sink.put(PART);
        }
        return;
    }
    let rule = CONTRADICTIONS
        .iter()
        .find(|rule| rule.code as u8 == key.code as u8);
    sink.put(key.code.as_str());
    sink.put(PART);
    expected(key, sink);
    sink.put(PART);
    sink.put(received(key));
    sink.put(PART);
    sink.put(match (key.suggestion.checked_sub(1), key.tag) {
        (Some(index), _) => VALUES.get(index),
        (None, tag::QUOTED_TRUE) => "true",
        (None, tag::QUOTED_FALSE) => "false",
        _ => "",
    });
    sink.put(PART);
    if let Some(rule) = rule {
        let names = OBJECTS[usize::from(rule.object)].names;
        let mut between = "";
        for (bit, name) in names.list().enumerate() {
            if rule.related() >> bit & 1 == 1 {
                sink.put(between);
                sink.put(name);
                between = ",";
            }
        }
    }
    sink.put(PART);
    sink.put(match key.code {
        Code::UnknownKey if key.suggestion == 0 => "\u{2}unknown setting \u{3}; remove it",
        Code::UnknownKey => "\u{2}unknown setting \u{3}",
        Code::Truncated => "and \u{7} more; raise maxIssues to list them",
        Code::Unreadable => "\u{1}can't be read, because its getter or proxy throws",
        Code::Missing => "\u{1}missing, expected \u{4}",
        _ if rule.is_some() => "\u{1}",
        _ => "\u{1}expected \u{4}, found \u{5}",
    });
    sink.put(rule.map_or("", |rule| rule.message));
    sink.put(match key.tag {
        _ if key.suggestion > 0 => "; did you mean \"\u{6}\"?",
        tag::QUOTED_TRUE | tag::QUOTED_FALSE => "; write \u{6} without quotes",
        tag::QUOTED_NUMBER => "; write it without quotes",
        tag::NULL if key.place.is_optional() => "; leave it out instead",
        _ => "",
    });
    sink.put(PART);
}

fn expected(key: Key, sink: &mut impl Sink) {
    sink.put(match (key.code, key.place.kind()) {
        (Code::OutOfRange, Kind::Integer { least: -1 }) => "-1 or more",
        (Code::OutOfRange, _) => "0 or more",
        (Code::NotFinite, _) => "a finite number",
        (Code::Missing | Code::InvalidType | Code::NotInteger, kind) => match kind {
            Kind::Boolean => "a boolean",
            Kind::Integer { .. } => "an integer",
            Kind::Text | Kind::Known(_) => "a string",
            Kind::Documented(values) => return one_of(values, false, sink),
            Kind::Choice(values) => return one_of(values, true, sink),
            Kind::Object(index) => TITLES.get(index),
            Kind::List(_) => "an array",
            Kind::Integers => "an array of integers",
            Kind::Record | Kind::Entries => "a plain object",
            Kind::Scalar => "a string, a number or a boolean",
        },
        (
            Code::UnknownValue | Code::InvalidValue,
            Kind::Known(values) | Kind::Documented(values),
        ) => return one_of(values, false, sink),
        (Code::InvalidValue, Kind::Choice(values)) => return one_of(values, true, sink),
        _ => "",
    });
}

fn one_of(values: Values, or_null: bool, sink: &mut impl Sink) {
    let mut left = values.len + u8::from(or_null);
    for value in values.list() {
        sink.put("\"");
        sink.put(value);
        left -= 1;
        sink.put(match left {
            0 => "\"",
            1 => "\" or ",
            _ => "\", ",
        });
    }
    if or_null {
        sink.put("null");
    }
}

fn received(key: Key) -> &'static str {
    match key.code {
        Code::InvalidType
        | Code::NotInteger
        | Code::NotFinite
        | Code::OutOfRange
        | Code::InvalidValue
        | Code::UnknownValue => tag::FOUND.get(key.tag),
        _ => "",
    }
}
