//! Every participant has a `client_index` of its own: "a unique numeric index".

use super::{Facts, Findings, Rule, Values, no_repeats};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::DuplicateClientIndex,
    severity: Severity::Error,
    path: "participants.#.client_index",
    related: "participants.#.client_index",
    message: "\u{1} is the client_index of participants[#] too; every participant has one of its own",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts<'_>, findings: &mut Findings) {
    if let Some(participants) = facts.participants {
        no_repeats(participants.client_index, &RULE, findings);
    }
}
