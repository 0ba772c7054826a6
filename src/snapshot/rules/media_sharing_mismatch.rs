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

pub(super) fn check(facts: &Facts<'_>, findings: &mut Findings) {
    let Some(tabs) = facts.tabs else { return };
    for (at, (&sharing, &media)) in tabs.sharing.iter().zip(tabs.media).enumerate() {
        if (sharing != 0.0) != (media != 0.0) {
            findings.add(&RULE, at, at, media);
        }
    }
}
