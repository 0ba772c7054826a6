//! From a value to what there is to say of it, in words.

use super::describe::{Description, describe, mark};
use super::issue::{Issue, PathStep, Related, Report};
use super::key::{Key, Place};
use super::options::ValidateOptions;
use super::rules::{Rules, Totals};
use super::source::Source;
use super::tag;
use super::walk::collect;
use crate::schema::{Code, Severity};

/// Everything that there is to say of a value.
pub(crate) fn explain(place: Place, value: &impl Source, options: ValidateOptions) -> Report {
    let rules = Rules::from(options);
    collect(place, value, rules).report(rules.cap)
}

/// What was found, of one value or of several that are reported together.
#[derive(Debug, Default)]
pub(crate) struct Collected {
    issues: Vec<Issue>,
    /// How much was found, whether or not it is among the issues.
    totals: Totals,
}

impl Collected {
    /// Whether an error is among what was found.
    pub(crate) fn has_errors(&self) -> bool {
        self.totals.errors > 0
    }

    /// Counts a finding, and says whether it is to be listed.
    pub(crate) fn count(&mut self, severity: Severity, cap: u32) -> bool {
        self.totals.count(severity) <= cap
    }

    /// Lists what has been counted.
    pub(crate) fn list(&mut self, issue: Issue) {
        self.issues.push(issue);
    }

    /// Adds what else was found.
    pub(crate) fn extend(&mut self, issues: impl IntoIterator<Item = Issue>, totals: Totals) {
        self.issues.extend(issues);
        let sum = &mut self.totals;
        sum.errors = sum.errors.saturating_add(totals.errors);
        sum.warnings = sum.warnings.saturating_add(totals.warnings);
    }

    /// Adds what was found of a part of the value.
    pub(crate) fn part(&mut self, name: &str, part: Self) {
        let within = |issue| within(name, issue);
        self.extend(part.issues.into_iter().map(within), part.totals);
    }

    /// At most as much as was asked for, errors first, and how much is left out.
    pub(crate) fn report(self, max_issues: u32) -> Report {
        let Totals { errors, warnings } = self.totals;
        let mut issues = self.issues;
        issues.sort_by_key(|issue| issue.severity);
        issues.truncate(max_issues.try_into().unwrap_or(usize::MAX));
        let listed = issues
            .iter()
            .filter(|issue| issue.severity == Severity::Error);
        let severity = if errors as usize > listed.count() {
            Severity::Error
        } else {
            Severity::Warning
        };
        let left = errors as usize + warnings as usize - issues.len();
        if left > 0 {
            issues.push(truncated(severity, left));
        }
        Report {
            valid: errors == 0,
            issues,
        }
    }
}

/// An issue of a part, as one of the whole.
fn within(name: &str, mut issue: Issue) -> Issue {
    let inner = heading(&issue.path);
    issue.path.insert(0, name.into());
    let sentence = issue.message.strip_prefix(&inner);
    issue.message = heading(&issue.path) + sentence.unwrap_or(&issue.message);
    for related in &mut issue.related {
        related.path.insert(0, name.into());
    }
    issue
}

/// An error that isn't the judge's.
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub(crate) fn error(code: Code, path: Vec<PathStep>, sentence: &str) -> Issue {
    Issue {
        code,
        severity: Severity::Error,
        message: heading(&path) + sentence,
        expected: None,
        received: None,
        suggestion: None,
        location: None,
        related: Vec::new(),
        path,
    }
}

/// The note that ends a list that is cut.
fn truncated(severity: Severity, left: usize) -> Issue {
    let key = Key::beside_values(Code::Truncated, severity, tag::UNDEFINED);
    let mut issue = describe_at(key, Vec::new(), None);
    issue.message = issue.message.replace(mark::COUNT, &left.to_string());
    issue
}

/// A finding with a key, in words.
pub(crate) fn describe_at(key: Key, path: Vec<PathStep>, text: Option<&str>) -> Issue {
    let mut described = Description::new();
    describe(key, &mut described);
    let described = String::from_utf8_lossy(described.bytes());
    let mut parts = described.split('\n').skip(1).map(str::to_owned);
    let mut part = || parts.next().unwrap_or_default();
    let (message, expected, received) = (part(), part(), part());
    let (suggestion, related) = (part(), part());
    let quoted = text.map(quote).unwrap_or_default();
    let received = received.replace(mark::TEXT, &quoted);
    let owner = path.get(..path.len().saturating_sub(1)).unwrap_or_default();
    let mut sentence = String::new();
    for char in message.chars() {
        match char {
            mark::PATH => sentence.push_str(&heading(&path)),
            mark::OWNER => sentence.push_str(&heading(owner)),
            mark::TEXT => sentence.push_str(&quoted),
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
    let told = |text: String| Some(text).filter(|text| !text.is_empty());
    Issue {
        code: key.code(),
        severity: key.severity(),
        message: sentence,
        expected: told(expected),
        received: told(received),
        suggestion: told(suggestion),
        location: None,
        related,
        path,
    }
}

/// What a message may quote of a text before it is cut, in UTF-16 units.
const QUOTED: usize = 40;

/// A text in quotes, cut where it is long.
pub(crate) fn quote(text: &str) -> String {
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
pub(crate) fn heading(path: &[PathStep]) -> String {
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
