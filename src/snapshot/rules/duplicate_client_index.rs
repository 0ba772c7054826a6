//! Every participant has a `client_index` of its own: "a unique numeric index".

use super::{Facts, Findings, Identifiers, Rule, Values};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::DuplicateClientIndex,
    severity: Severity::Error,
    path: "participants.#.client_index",
    related: "participants.#.client_index",
    message: "\u{1} is the client_index of participants[\u{2}] too; every participant has one of its own",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts, findings: &mut Findings) {
    let Some(participants) = &facts.participants else {
        return;
    };
    let ids = participants.iter().map(|one| one.client_index);
    for (at, first, index) in Identifiers::new(ids).repeats() {
        findings.add(&RULE, at, first, index);
    }
}
