//! No user is listed twice among the administrators of the Space.

use super::{Facts, Findings, Rule, Values, no_repeats};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::RepeatedAdmin,
    severity: Severity::Warning,
    path: "info.space.adminIds.#",
    related: "info.space.adminIds.#",
    message: "\u{1} stands at adminIds[#] already",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts<'_>, findings: &mut Findings) {
    if let Some(info) = facts.info {
        no_repeats(info.admins, &RULE, findings);
    }
}
