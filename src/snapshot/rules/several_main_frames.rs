//! A tab has one main frame: one without a parent.

use super::{Facts, Findings, NO_PARENT, Rule, Values, at_most_one};
use crate::schema::{Code, Severity};

pub(super) static RULE: Rule = Rule {
    code: Code::SeveralMainFrames,
    severity: Severity::Warning,
    path: "frames.#.parentFrameId",
    related: "frames.#.parentFrameId",
    message: "frames[#] has no parent either; a tab has one main frame",
    values: Values::Number,
};

pub(super) fn check(facts: &Facts<'_>, findings: &mut Findings) {
    if let Some(frames) = facts.frames {
        at_most_one(frames.parent, NO_PARENT, &RULE, findings);
    }
}
