//! Who asks takes part: one participant has `self`.

use super::{Column, Facts, Findings, Looks, Rule, texts};
use crate::schema::{Code, Pool};

pub(super) const RULE: Rule = Rule::new(
    Code::NoSelf,
    texts!(
        "participants",
        "",
        "expected one whose self is true, the user who asks, found none",
    ),
    Looks::With(check),
);

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
