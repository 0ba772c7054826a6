//! No frame is inside itself. Each circle is reported once, at the frame of it that is listed first.

use super::{Column, Facts, Findings, Looks, Placement, Rule, place, texts};
use crate::schema::{Code, Pool};

pub(super) const RULE: Rule = Rule::new(
    Code::FrameCycle,
    texts!(
        "frames.#.parentFrameId",
        "frames.#.frameId",
        "leads back to the frame itself, by way of frames[#]",
    ),
    Looks::With(check),
);

fn check(facts: &Facts<'_>, findings: &mut Findings) -> Option<()> {
    let ids = facts.column(Column::FrameId)?;
    let parents = facts.column(Column::ParentFrameId)?;
    for (at, placement) in place(ids, parents).iter().enumerate() {
        if let Placement::Circular(parent) = placement {
            findings.add(at, *parent, 0.0);
        }
    }
    Some(())
}
