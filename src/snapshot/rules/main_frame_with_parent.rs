//! The main frame, which `frameId` 0 represents, has no parent: -1.

use super::{Facts, Findings, MAIN_FRAME, NO_PARENT, Rule, Values};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::MainFrameWithParent,
    severity: Severity::Warning,
    path: "frames.#.parentFrameId",
    related: "frames.#.frameId",
    message: "expected -1, because frameId 0 is the main frame, found \u{1}",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts<'_>, findings: &mut Findings) {
    let Some(frames) = facts.frames else { return };
    for (at, (&id, &parent)) in frames.id.iter().zip(frames.parent).enumerate() {
        if id == MAIN_FRAME && parent != NO_PARENT {
            findings.add(&RULE, at, at, parent);
        }
    }
}
