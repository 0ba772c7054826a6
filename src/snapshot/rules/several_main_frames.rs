//! A tab has one main frame: one without a parent.

use super::{Column, Looks, NO_PARENT, Rule, texts};
use crate::schema::{Code, Pool};

pub(super) const RULE: Rule = Rule::new(
    Code::SeveralMainFrames,
    texts!(
        "frames.#.parentFrameId",
        "frames.#.parentFrameId",
        "frames[#] has no parent either; a tab has one main frame",
    ),
    Looks::ForOne(Column::ParentFrameId, NO_PARENT),
);
