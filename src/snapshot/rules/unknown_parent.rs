//! A frame's parent is listed with it. The main frame may be left out, as the reference's own example does.

use super::{Column, Facts, Findings, Looks, Placement, Rule, place, texts};
use crate::schema::{Code, Pool};

pub(super) const RULE: Rule = Rule::new(
    Code::UnknownParent,
    texts!(
        "frames.#.parentFrameId",
        "frames",
        "expected the frameId of a frame in this list, or -1, found \u{1}",
    ),
    Looks::With(check),
);

fn check(facts: &Facts<'_>, findings: &mut Findings) -> Option<()> {
    let ids = facts.column(Column::FrameId)?;
    let parents = facts.column(Column::ParentFrameId)?;
    for (at, (placement, &parent)) in place(ids, parents).iter().zip(parents).enumerate() {
        if *placement == Placement::Orphan {
            findings.add(at, 0, parent);
        }
    }
    Some(())
}
