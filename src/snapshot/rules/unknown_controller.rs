//! A tab's `control_index` is "the `client_index` of the participant who currently has control".

use super::{Column, Looks, Rule, texts};
use crate::schema::{Code, Pool};

pub(super) const RULE: Rule = Rule::new(
    Code::UnknownController,
    texts!(
        "tabs.#.control_index",
        "participants",
        "expected the client_index of a participant, found \u{1}, which nobody in participants has",
    ),
    Looks::ForOthers(Column::ControlIndex, Column::ClientIndex),
);
