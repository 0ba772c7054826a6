//! No user is listed twice among the administrators of the Space.

use super::{Facts, Findings, Identifiers, Rule, Values};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::RepeatedAdmin,
    severity: Severity::Warning,
    path: "info.space.adminIds.#",
    related: "info.space.adminIds.#",
    message: "\u{1} stands at adminIds[\u{2}] already",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts, findings: &mut Findings) {
    let Some(info) = &facts.info else { return };
    for (at, first, id) in Identifiers::new(info.admins.iter().copied()).repeats() {
        findings.add(&RULE, at, first, id);
    }
}
