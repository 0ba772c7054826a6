//! A tab has one main frame: one without a parent.

use super::{Column, Looks, NO_PARENT, Rule, texts};
use crate::schema::{Code, Pool, Severity};

pub(super) const RULE: Rule = Rule {
    code: Code::SeveralMainFrames,
    severity: Severity::Warning,
    texts: texts!(
        "frames.#.parentFrameId",
        "frames.#.parentFrameId",
        "frames[#] has no parent either; a tab has one main frame",
    ),
    looks: Looks::ForOne(Column::ParentFrameId, NO_PARENT),
};
