//! `self` marks "the current user", of whom there is one.

use super::{Facts, Findings, Rule, Values};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::SeveralSelves,
    severity: Severity::Warning,
    path: "participants.#.self",
    related: "participants.#.self",
    message: "participants[\u{2}] is the user who asks already; only one can be",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts, findings: &mut Findings) {
    let Some(participants) = &facts.participants else {
        return;
    };
    let mut selves = (0..).zip(participants).filter(|(_, one)| one.is_self);
    let Some((first, _)) = selves.next() else {
        return;
    };
    for (at, _) in selves {
        findings.add(&RULE, at, first, 0);
    }
}
