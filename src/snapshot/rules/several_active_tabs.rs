//! One tab is shown at a time: `active` marks "the currently active (visible) tab".

use super::{Facts, Findings, Rule, Values, at_most_one};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::SeveralActiveTabs,
    severity: Severity::Warning,
    path: "tabs.#.active",
    related: "tabs.#.active",
    message: "tabs[#] is active already; only one tab is shown at a time",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts<'_>, findings: &mut Findings) {
    if let Some(tabs) = facts.tabs {
        at_most_one(tabs.active, 1.0, &RULE, findings);
    }
}
