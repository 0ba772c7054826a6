//! From a value to what there is to say of it, in words.

use super::describe::{Sink, describe, mark};
use super::issue::{Issue, PathStep, Related, Report};
use super::options::ValidateOptions;
use super::record::{Key, Place, Record, Step};
use super::source::{Source, Stream, Texts};
use super::tag;
use super::walker::{Rules, Walker};
use crate::schema::{Code, NAMES, Severity};

/// Everything that there is to say of a value.
pub(crate) fn explain(place: Place, value: &impl Source, options: ValidateOptions) -> Report {
    let rules = Rules::from(options);
    let mut findings = Findings {
        walker: Walker::new(place, rules),
        errors: Vec::new(),
        warnings: Vec::new(),
    };
    Stream::new(
        rules.unknown_keys.is_some(),
        |bytes: &[u8], texts: &Texts| {
            findings.read(bytes, texts);
        },
    )
    .write(place, value);
    findings.report(usize::try_from(rules.cap).unwrap_or(usize::MAX))
}

/// A walk under way and what it found so far.
struct Findings {
    walker: Walker,
    errors: Vec<Issue>,
    warnings: Vec<Issue>,
}

impl Findings {
    /// Walks through a piece of the stream.
    fn read(&mut self, mut bytes: &[u8], texts: &Texts) {
        let mut records = [Record::NONE; 32];
        loop {
            let (taken, written) = self.walker.walk(bytes, &mut records);
            for record in records.iter().take(written) {
                if let Some(issue) = issue(record, texts) {
                    match issue.severity {
                        Severity::Error => self.errors.push(issue),
                        Severity::Warning => self.warnings.push(issue),
                    }
                }
            }
            bytes = bytes.get(taken..).unwrap_or_default();
            if taken == 0 && written == 0 {
                break;
            }
        }
    }

    /// Errors, then warnings, at most so many, and how many are left out.
    fn report(mut self, most: usize) -> Report {
        let totals = self.walker.totals();
        let has_hidden_errors = totals.errors as usize > self.errors.len();
        self.warnings
            .truncate(most.saturating_sub(self.errors.len()));
        let mut issues = self.errors;
        issues.extend(self.warnings);
        let left = totals.errors as usize + totals.warnings as usize - issues.len();
        if left > 0 {
            let severity = if has_hidden_errors {
                Severity::Error
            } else {
                Severity::Warning
            };
            issues.push(truncated(severity, left));
        }
        Report {
            valid: totals.errors == 0,
            issues,
        }
    }
}

/// The note that ends a list that is cut.
fn truncated(severity: Severity, left: usize) -> Issue {
    let key = Key {
        code: Code::Truncated,
        severity,
        place: Place::field(0),
        tag: tag::UNDEFINED,
        suggestion: 0,
    };
    let mut issue = describe_at(key, Vec::new(), None);
    issue.message = issue.message.replace(mark::COUNT, &left.to_string());
    issue
}

fn issue(record: &Record, texts: &Texts) -> Option<Issue> {
    let path = record
        .path()
        .map(|step| {
            Some(match step {
                Step::Field(field) => NAMES.get(u8::try_from(field).ok()?).into(),
                Step::Index(index) => index.into(),
                Step::Name(ordinal) => texts.get(ordinal)?.into(),
            })
        })
        .collect::<Option<Vec<PathStep>>>()?;
    let text = record
        .text
        .checked_sub(1)
        .and_then(|ordinal| texts.get(ordinal));
    Some(describe_at(Key::unpack(record.key)?, path, text))
}

struct Text(String);

impl Sink for Text {
    fn put(&mut self, piece: &str) {
        self.0.push_str(piece);
    }
}

fn describe_at(key: Key, path: Vec<PathStep>, text: Option<&str>) -> Issue {
    let mut described = Text(String::new());
    describe(key, &mut described);
    let mut parts = described.0.split('\0').skip(1).map(str::to_owned);
    let mut part = || parts.next().unwrap_or_default();
    let (expected, received, suggestion, related, message) =
        (part(), part(), part(), part(), part());
    let quoted = text.map(quote).unwrap_or_default();
    let received = received.replace(mark::TEXT, &quoted);
    let owner = path.get(..path.len().saturating_sub(1)).unwrap_or_default();
    let name = match path.last() {
        Some(PathStep::Name(name)) if message.contains(mark::NAME) => quote(name),
        _ => String::new(),
    };
    let mut sentence = String::new();
    for char in message.chars() {
        match char {
            mark::PATH => sentence.push_str(&heading(&path)),
            mark::OWNER => sentence.push_str(&heading(owner)),
            mark::NAME => sentence.push_str(&name),
            mark::EXPECTED => sentence.push_str(&expected),
            mark::RECEIVED => sentence.push_str(&received),
            mark::SUGGESTION => sentence.push_str(&suggestion),
            other => sentence.push(other),
        }
    }
    let related = related
        .split(',')
        .filter(|name| !name.is_empty())
        .map(|name| Related {
            path: owner.iter().cloned().chain([name.into()]).collect(),
            location: None,
        })
        .collect();
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    Issue {
        code: key.code,
        severity: key.severity,
        message: sentence,
        expected: some(expected),
        received: some(received),
        suggestion: some(suggestion),
        location: None,
        related,
        path,
    }
}

/// What a message may quote of a text before it is cut, in UTF-16 units.
const QUOTED: usize = 40;

/// A text in quotes, cut where it is long.
fn quote(text: &str) -> String {
    let cut = cut(text);
    let long = cut.len() < text.len();
    let shown = if long {
        format!("{cut}…")
    } else {
        cut.to_owned()
    };
    serde_json::Value::String(shown).to_string()
}

/// As much of a text as may be quoted.
fn cut(text: &str) -> &str {
    let mut units = 0;
    for (at, char) in text.char_indices() {
        units += char.len_utf16();
        if units > QUOTED {
            return text.get(..at).unwrap_or_default();
        }
    }
    text
}

/// A path as code would write it, and a colon; nothing for the value itself.
fn heading(path: &[PathStep]) -> String {
    let mut text = String::new();
    for step in path {
        text = match step {
            PathStep::Index(index) => format!("{text}[{index}]"),
            PathStep::Name(name) if !is_plain(name) => format!("{text}[{}]", quote(name)),
            PathStep::Name(name) if text.is_empty() => name.clone(),
            PathStep::Name(name) => format!("{text}.{name}"),
        };
    }
    if !text.is_empty() {
        text.push_str(": ");
    }
    text
}

/// Whether code could write a name after a dot.
fn is_plain(name: &str) -> bool {
    let start = |byte: u8| byte.is_ascii_alphabetic() || byte == b'_' || byte == b'$';
    name.len() <= QUOTED
        && name.bytes().next().is_some_and(start)
        && name
            .bytes()
            .all(|byte| start(byte) || byte.is_ascii_digit())
}
