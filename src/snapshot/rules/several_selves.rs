//! `self` marks "the current user", of whom there is one.

use super::{Facts, Findings, Rule, Values, at_most_one};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::SeveralSelves,
    severity: Severity::Warning,
    path: "participants.#.self",
    related: "participants.#.self",
    message: "participants[#] is the user who asks already; only one can be",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts<'_>, findings: &mut Findings) {
    if let Some(participants) = facts.participants {
        at_most_one(participants.is_self, 1.0, &RULE, findings);
    }
}
