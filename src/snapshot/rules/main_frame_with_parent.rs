//! The main frame, which `frameId` 0 represents, has no parent: -1.

use super::{Column, Facts, Findings, Looks, MAIN_FRAME, NO_PARENT, Rule, texts};
use crate::schema::{Code, Pool};

pub(super) const RULE: Rule = Rule::new(
    Code::MainFrameWithParent,
    texts!(
        "frames.#.parentFrameId",
        "frames.#.frameId",
        "expected -1, because frameId 0 is the main frame, found \u{1}",
    ),
    Looks::With(check),
);

fn check(facts: &Facts<'_>, findings: &mut Findings) -> Option<()> {
    let ids = facts.column(Column::FrameId)?;
    let parents = facts.column(Column::ParentFrameId)?;
    for (at, (&id, &parent)) in ids.iter().zip(parents).enumerate() {
        if id == MAIN_FRAME && parent != NO_PARENT {
            findings.add(at, at, parent);
        }
    }
    Some(())
}
