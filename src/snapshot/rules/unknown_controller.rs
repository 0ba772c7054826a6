//! A tab's `control_index` is "the `client_index` of the participant who currently has control".

use super::{Facts, Findings, Identifiers, Rule, Values};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::UnknownController,
    severity: Severity::Warning,
    path: "tabs.#.control_index",
    related: "participants",
    message: "expected the client_index of a participant, found \u{1}, which nobody in participants has",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts, findings: &mut Findings) {
    let (Some(tabs), Some(participants)) = (&facts.tabs, &facts.participants) else {
        return;
    };
    let known = Identifiers::new(participants.iter().map(|one| one.client_index));
    for (at, tab) in (0..).zip(tabs) {
        if known.find(tab.control_index).is_none() {
            findings.add(&RULE, at, 0, tab.control_index);
        }
    }
}
