//! Every frame of a tab has a `frameId` of its own: "the unique identifier for the frame".

use super::{Facts, Findings, Rule, Values, no_repeats};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::DuplicateFrameId,
    severity: Severity::Error,
    path: "frames.#.frameId",
    related: "frames.#.frameId",
    message: "\u{1} is the frameId of frames[#] too; every frame of a tab has one of its own",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts<'_>, findings: &mut Findings) {
    if let Some(frames) = facts.frames {
        no_repeats(frames.id, &RULE, findings);
    }
}
