//! What a finding says in words. Made here once for every build.

use super::finding::{Finding, Values};
use crate::validate::{Sink, tag};

/// What stands in a rule's message for what isn't known before a finding is.
pub mod mark {
    /// The finding's value.
    pub const VALUE: char = '\u{1}';
    /// The index of the item at the other end.
    pub const OTHER: char = '\u{2}';
}

/// Parts what is described.
const PART: &str = "\0";

/// Describes a finding: its code, its severity, its path and that of its other end (steps parted
/// by dots), and its message; each ended by NUL, empty where there is nothing to say.
pub fn describe(finding: &Finding, sink: &mut impl Sink) {
    let Finding {
        rule, at, other, ..
    } = *finding;
    sink.put(rule.code.as_str());
    sink.put(PART);
    sink.put(finding.severity.as_str());
    sink.put(PART);
    path(rule.path, at, sink);
    sink.put(PART);
    path(rule.related, other, sink);
    sink.put(PART);
    heading(rule.path, at, sink);
    let mut rest = rule.message;
    let first_mark = |text: &'static str| {
        let at = text.find([mark::VALUE, mark::OTHER])?;
        text.split_at_checked(at)
    };
    while let Some((piece, marked)) = first_mark(rest) {
        sink.put(piece);
        if marked.starts_with(mark::VALUE) {
            value(finding, sink);
        } else {
            number(i64::from(other), sink);
        }
        rest = marked.get(1..).unwrap_or_default();
    }
    sink.put(rest);
    sink.put(PART);
}

fn value(finding: &Finding, sink: &mut impl Sink) {
    let index = u8::try_from(finding.value).unwrap_or_default();
    match finding.rule.values {
        Values::Number => number(finding.value, sink),
        Values::Words(words) => {
            sink.put(words.get(usize::from(index)).copied().unwrap_or_default());
        }
        Values::Tag => sink.put(tag::FOUND.get(index)),
    }
}

fn path(pattern: &str, index: u32, sink: &mut impl Sink) {
    for (position, step) in pattern.split('.').enumerate() {
        if position > 0 {
            sink.put(".");
        }
        if step == "#" {
            number(i64::from(index), sink);
        } else {
            sink.put(step);
        }
    }
}

/// The path as code would write it, and a colon; nothing for the snapshot itself.
fn heading(pattern: &str, index: u32, sink: &mut impl Sink) {
    if pattern.is_empty() {
        return;
    }
    for (position, step) in pattern.split('.').enumerate() {
        if step == "#" {
            sink.put("[");
            number(i64::from(index), sink);
            sink.put("]");
        } else {
            if position > 0 {
                sink.put(".");
            }
            sink.put(step);
        }
    }
    sink.put(": ");
}

/// An integer in decimal; `core::fmt` would be larger than all rules together.
fn number(number: i64, sink: &mut impl Sink) {
    let mut digits = [0; 20];
    let mut first = digits.len();
    let mut rest = number.unsigned_abs();
    while let Some(digit) = first.checked_sub(1).and_then(|before| {
        first = before;
        digits.get_mut(first)
    }) {
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or_default();
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if number < 0 {
        sink.put("-");
    }
    let digits = digits.get(first..).unwrap_or_default();
    sink.put(str::from_utf8(digits).unwrap_or_default());
}
