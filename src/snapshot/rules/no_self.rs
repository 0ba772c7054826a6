//! Who asks takes part: one participant has `self`.

use super::{Facts, Findings, Rule, Values};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::NoSelf,
    severity: Severity::Warning,
    path: "participants",
    related: "",
    message: "expected one whose self is true, the user who asks, found none",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts<'_>, findings: &mut Findings) {
    let Some(participants) = facts.participants else {
        return;
    };
    if !participants.is_self.contains(&1.0) {
        findings.add(&RULE, 0, 0, 0.0);
    }
}
