//! A snapshot is an object. Not asked of facts, but by whoever reads them.

use super::{Findings, Looks, Rule, texts};
use crate::schema::{Code, Pool};

pub(super) const RULE: Rule = Rule::new(
    Code::InvalidType,
    texts!(
        "",
        "",
        "expected an object with info, tabs, participants or frames, found \u{1}",
    ),
    Looks::AtNone,
);

/// Refuses what has this [tag](crate::validate::tag) instead of a snapshot. The tag is the value of
/// the finding.
pub fn refuse(tag: u32, findings: &mut Findings) {
    findings.rule = 0;
    findings.add(0, 0, tag.into());
}
