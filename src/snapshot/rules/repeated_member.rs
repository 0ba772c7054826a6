//! No user is listed twice among the members of the Space.

use super::{Facts, Findings, Rule, Values, no_repeats};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::RepeatedMember,
    severity: Severity::Warning,
    path: "info.space.memberIds.#",
    related: "info.space.memberIds.#",
    message: "\u{1} stands at memberIds[#] already",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts<'_>, findings: &mut Findings) {
    if let Some(info) = facts.info {
        no_repeats(info.members, &RULE, findings);
    }
}
