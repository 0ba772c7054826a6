//! What a finding says in words. Made here once for every build.

use super::finding::{Finding, Values};
use crate::validate::{Sink, tag};

/// What stands in a rule's message for what isn't known before a finding is.
pub mod mark {
    /// The finding's value.
    pub const VALUE: u8 = 1;
    /// The index: in a path of the item there, in a message of the one at the other end.
    pub const INDEX: u8 = b'#';
}

/// Parts what is described.
const PART: &str = "\0";

/// Describes a finding: its code, its severity, its path and that of its other end (steps parted
/// by dots), and its message without the path; each ended by NUL, empty where there is nothing to
/// say.
pub fn describe(finding: &Finding, sink: &mut impl Sink) {
    let rule = finding.rule;
    sink.put(rule.code.as_str());
    sink.put(PART);
    sink.put(finding.severity.as_str());
    sink.put(PART);
    write(rule.path, finding.at, finding, sink);
    sink.put(PART);
    write(rule.related, finding.other, finding, sink);
    sink.put(PART);
    write(rule.message, finding.other, finding, sink);
    sink.put(PART);
}

/// Writes a text with the index in place of its mark, and what the finding quotes.
fn write(text: &'static str, index: u32, finding: &Finding, sink: &mut impl Sink) {
    let mut rest = text;
    while let Some(at) = rest
        .bytes()
        .position(|byte| byte == mark::INDEX || byte == mark::VALUE)
    {
        sink.put(rest.get(..at).unwrap_or_default());
        if rest.as_bytes().get(at) == Some(&mark::VALUE) {
            value(finding, sink);
        } else {
            number(f64::from(index), sink);
        }
        rest = rest.get(at + 1..).unwrap_or_default();
    }
    sink.put(rest);
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "words and tags are few"
)]
fn value(finding: &Finding, sink: &mut impl Sink) {
    let index = finding.value as u8;
    match finding.rule.values {
        Values::Number => number(finding.value, sink),
        Values::Words(words) => {
            sink.put(words.get(usize::from(index)).copied().unwrap_or_default());
        }
        Values::Tag => sink.put(tag::FOUND.get(index)),
    }
}

/// An integer in decimal; `core::fmt` would be larger than all rules together.
#[expect(
    clippy::cast_possible_truncation,
    reason = "an integer that JavaScript holds exactly"
)]
fn number(number: f64, sink: &mut impl Sink) {
    let number = number as i64;
    if number < 0 {
        sink.put("-");
    }
    digits(number.unsigned_abs(), sink);
}

fn digits(number: u64, sink: &mut impl Sink) {
    if number > 9 {
        digits(number / 10, sink);
    }
    let digit = usize::try_from(number % 10).unwrap_or_default();
    sink.put("0123456789".get(digit..=digit).unwrap_or_default());
}
