//! Every tab has a `ssid` of its own: "unique identifier for the tab".

use super::{Facts, Findings, Rule, Values, no_repeats};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::DuplicateSsid,
    severity: Severity::Error,
    path: "tabs.#.ssid",
    related: "tabs.#.ssid",
    message: "\u{1} is the ssid of tabs[#] too; every tab has one of its own",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts<'_>, findings: &mut Findings) {
    if let Some(tabs) = facts.tabs {
        no_repeats(tabs.ssid, &RULE, findings);
    }
}
