//! A tab has one main frame: one without a parent.

use super::{Facts, Findings, FrameFacts, Rule, Values};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::SeveralMainFrames,
    severity: Severity::Warning,
    path: "frames.#.parentFrameId",
    related: "frames.#.parentFrameId",
    message: "frames[\u{2}] has no parent either; a tab has one main frame",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts, findings: &mut Findings) {
    let Some(frames) = &facts.frames else { return };
    let is_main = |frame: &FrameFacts| frame.parent == FrameFacts::NO_PARENT;
    let mut mains = (0..).zip(frames).filter(|(_, frame)| is_main(frame));
    let Some((first, _)) = mains.next() else {
        return;
    };
    for (at, _) in mains {
        findings.add(&RULE, at, first, 0);
    }
}
