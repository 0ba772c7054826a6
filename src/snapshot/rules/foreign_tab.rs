//! A tab's `sessionId` is that of the session it is listed with.

use super::{Facts, Findings, Rule, Values};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::ForeignTab,
    severity: Severity::Warning,
    path: "tabs.#.sessionId",
    related: "info.sessionId",
    message: "expected the sessionId of info, found that of another session",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts<'_>, findings: &mut Findings) {
    let Some(tabs) = facts.tabs else { return };
    for (at, &foreign) in tabs.foreign.iter().enumerate() {
        if foreign != 0.0 {
            findings.add(&RULE, at, 0, 0.0);
        }
    }
}
