//! Every tab has a `ssid` of its own: "unique identifier for the tab".

use super::{Facts, Findings, Identifiers, Rule, Values};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::DuplicateSsid,
    severity: Severity::Error,
    path: "tabs.#.ssid",
    related: "tabs.#.ssid",
    message: "\u{1} is the ssid of tabs[\u{2}] too; every tab has one of its own",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts, findings: &mut Findings) {
    let Some(tabs) = &facts.tabs else { return };
    for (at, first, ssid) in Identifiers::new(tabs.iter().map(|tab| tab.ssid)).repeats() {
        findings.add(&RULE, at, first, ssid);
    }
}
