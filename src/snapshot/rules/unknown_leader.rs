//! A tab's `leader_index` is "the `client_index` of the participant who owns/created this tab".

use super::{Column, Looks, Rule, texts};
use crate::schema::{Code, Pool};

pub(super) const RULE: Rule = Rule::new(
    Code::UnknownLeader,
    texts!(
        "tabs.#.leader_index",
        "participants",
        "expected the client_index of a participant, found \u{1}, which nobody in participants has",
    ),
    Looks::ForOthers(Column::LeaderIndex, Column::ClientIndex),
);
