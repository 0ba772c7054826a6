//! No frame is inside itself. Each circle is reported once, at the frame of it that is listed first.

use super::{Facts, Findings, Placement, Rule, Values, place};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::FrameCycle,
    severity: Severity::Warning,
    path: "frames.#.parentFrameId",
    related: "frames.#.frameId",
    message: "leads back to the frame itself, by way of frames[#]",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts<'_>, findings: &mut Findings) {
    let Some(frames) = facts.frames else { return };
    for (at, placement) in place(frames).into_iter().enumerate() {
        if let Placement::Circular(parent) = placement {
            findings.add(&RULE, at, parent, 0.0);
        }
    }
}
