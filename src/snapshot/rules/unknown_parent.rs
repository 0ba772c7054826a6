//! A frame's parent is listed with it. The main frame may be left out, as the reference's own example does.

use super::{Facts, Findings, Placement, Rule, Values, place};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::UnknownParent,
    severity: Severity::Warning,
    path: "frames.#.parentFrameId",
    related: "frames",
    message: "expected the frameId of a frame in this list, or -1, found \u{1}",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts<'_>, findings: &mut Findings) {
    let Some(frames) = facts.frames else { return };
    for (at, (placement, &parent)) in place(frames).into_iter().zip(frames.parent).enumerate() {
        if placement == Placement::Orphan {
            findings.add(&RULE, at, 0, parent);
        }
    }
}
