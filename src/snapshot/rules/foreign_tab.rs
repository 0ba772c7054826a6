//! A tab's `sessionId` is that of the session it is listed with.

use super::{Column, Facts, Findings, Looks, Rule, texts};
use crate::schema::{Code, Pool};

pub(super) const RULE: Rule = Rule::new(
    Code::ForeignTab,
    texts!(
        "tabs.#.sessionId",
        "info.sessionId",
        "expected the sessionId of info, found that of another session",
    ),
    Looks::With(check),
);

fn check(facts: &Facts<'_>, findings: &mut Findings) -> Option<()> {
    for (at, &is_foreign) in facts.column(Column::IsForeign)?.iter().enumerate() {
        if is_foreign != 0.0 {
            findings.add(at, 0, 0.0);
        }
    }
    Some(())
}
