//! Every frame of a tab has a `frameId` of its own: "the unique identifier for the frame".

use super::{Column, Looks, Rule, texts};
use crate::schema::{Code, Pool};

pub(super) const RULE: Rule = Rule::new(
    Code::DuplicateFrameId,
    texts!(
        "frames.#.frameId",
        "frames.#.frameId",
        "\u{1} is the frameId of frames[#] too; every frame of a tab has one of its own",
    ),
    Looks::ForRepeats(Column::FrameId),
);
