//! No user is listed twice among the members of the Space.

use super::{Column, Looks, Rule, texts};
use crate::schema::{Code, Pool};

pub(super) const RULE: Rule = Rule::new(
    Code::RepeatedMember,
    texts!(
        "info.space.memberIds.#",
        "info.space.memberIds.#",
        "\u{1} stands at memberIds[#] already",
    ),
    Looks::ForRepeats(Column::Member),
);
