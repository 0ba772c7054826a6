//! A tab's `leader_index` is "the `client_index` of the participant who owns/created this tab".

use super::{Facts, Findings, Rule, Values, all_among};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::UnknownLeader,
    severity: Severity::Warning,
    path: "tabs.#.leader_index",
    related: "participants",
    message: "expected the client_index of a participant, found \u{1}, which nobody in participants has",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts<'_>, findings: &mut Findings) {
    if let (Some(tabs), Some(participants)) = (facts.tabs, facts.participants) {
        all_among(
            tabs.leader_index,
            participants.client_index,
            &RULE,
            findings,
        );
    }
}
