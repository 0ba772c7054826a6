//! One tab is shown at a time: `active` marks "the currently active (visible) tab".

use super::{Facts, Findings, Rule, Values};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::SeveralActiveTabs,
    severity: Severity::Warning,
    path: "tabs.#.active",
    related: "tabs.#.active",
    message: "tabs[\u{2}] is active already; only one tab is shown at a time",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts, findings: &mut Findings) {
    let Some(tabs) = &facts.tabs else { return };
    let mut active = (0..).zip(tabs).filter(|(_, tab)| tab.is_active);
    let Some((first, _)) = active.next() else {
        return;
    };
    for (at, _) in active {
        findings.add(&RULE, at, first, 0);
    }
}
