//! Every frame of a tab has a `frameId` of its own: "the unique identifier for the frame".

use super::{Column, Looks, Rule, texts};
use crate::schema::{Code, Pool, Severity};

pub(super) const RULE: Rule = Rule {
    code: Code::DuplicateFrameId,
    severity: Severity::Error,
    texts: texts!(
        "frames.#.frameId",
        "frames.#.frameId",
        "\u{1} is the frameId of frames[#] too; every frame of a tab has one of its own",
    ),
    looks: Looks::ForRepeats(Column::FrameId),
};
