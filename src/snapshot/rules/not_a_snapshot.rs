//! A snapshot is an object. Not asked of facts, but by whoever reads them.

use super::{Findings, Rule, Values};
use crate::schema::{Code, Severity};

static RULE: Rule = Rule {
    code: Code::InvalidType,
    severity: Severity::Error,
    path: "",
    related: "",
    message: "expected an object with info, tabs, participants or frames, found \u{1}",
    values: Values::Tag,
};

/// Refuses what has this [tag](crate::validate::tag) instead of a snapshot.
pub fn refuse(tag: u8, findings: &mut Findings) {
    findings.add(&RULE, 0, 0, tag.into());
}
