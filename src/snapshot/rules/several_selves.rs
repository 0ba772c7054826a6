//! `self` marks "the current user", of whom there is one.

use super::{Column, Looks, Rule, texts};
use crate::schema::{Code, Pool};

pub(super) const RULE: Rule = Rule::new(
    Code::SeveralSelves,
    texts!(
        "participants.#.self",
        "participants.#.self",
        "participants[#] is the user who asks already; only one can be",
    ),
    Looks::ForOne(Column::IsSelf, 1.0),
);
