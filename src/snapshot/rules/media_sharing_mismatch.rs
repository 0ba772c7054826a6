//! A tab that shares media says what it shares, and one that doesn't says `null`.

use super::{Facts, Findings, Rule, Values};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::MediaSharingMismatch,
    severity: Severity::Warning,
    path: "tabs.#.mediaSharingType",
    related: "tabs.#.isMediaSharing",
    message: "expected \u{1}",
    values: Values::Words(&[
        "\"screen\" or \"video\" while isMediaSharing is true, found null",
        "null while isMediaSharing is false, found \"screen\"",
        "null while isMediaSharing is false, found \"video\"",
    ]),
};

pub(super) fn check(facts: &Facts, findings: &mut Findings) {
    let Some(tabs) = &facts.tabs else { return };
    for (at, tab) in (0..).zip(tabs) {
        if tab.is_sharing != (tab.media > 0) {
            findings.add(&RULE, at, at, tab.media.into());
        }
    }
}
