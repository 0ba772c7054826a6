//! No user is listed twice among the members of the Space.

use super::{Facts, Findings, Identifiers, Rule, Values};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::RepeatedMember,
    severity: Severity::Warning,
    path: "info.space.memberIds.#",
    related: "info.space.memberIds.#",
    message: "\u{1} stands at memberIds[\u{2}] already",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts, findings: &mut Findings) {
    let Some(info) = &facts.info else { return };
    for (at, first, id) in Identifiers::new(info.members.iter().copied()).repeats() {
        findings.add(&RULE, at, first, id);
    }
}
