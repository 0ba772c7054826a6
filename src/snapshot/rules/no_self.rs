//! Who asks takes part: one participant has `self`.

use super::{Column, Facts, Findings, Looks, Rule, texts};
use crate::schema::{Code, Pool, Severity};

pub(super) const RULE: Rule = Rule {
    code: Code::NoSelf,
    severity: Severity::Warning,
    texts: texts!(
        "participants",
        "",
        "expected one whose self is true, the user who asks, found none",
    ),
    looks: Looks::With(check),
};

fn check(facts: &Facts<'_>, findings: &mut Findings) -> Option<()> {
    if facts
        .column(Column::IsSelf)?
        .iter()
        .all(|is_self| *is_self == 0.0)
    {
        findings.add(0, 0, 0.0);
    }
    Some(())
}
