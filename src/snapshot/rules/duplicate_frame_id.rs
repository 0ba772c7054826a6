//! Every frame of a tab has a `frameId` of its own: "the unique identifier for the frame".

use super::{Facts, Findings, Identifiers, Rule, Values};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::DuplicateFrameId,
    severity: Severity::Error,
    path: "frames.#.frameId",
    related: "frames.#.frameId",
    message: "\u{1} is the frameId of frames[\u{2}] too; every frame of a tab has one of its own",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts, findings: &mut Findings) {
    let Some(frames) = &facts.frames else { return };
    for (at, first, id) in Identifiers::new(frames.iter().map(|frame| frame.id)).repeats() {
        findings.add(&RULE, at, first, id);
    }
}
