//! No user is listed twice among the administrators of the Space.

use super::{Column, Looks, Rule, texts};
use crate::schema::{Code, Pool};

pub(super) const RULE: Rule = Rule::new(
    Code::RepeatedAdmin,
    texts!(
        "info.space.adminIds.#",
        "info.space.adminIds.#",
        "\u{1} stands at adminIds[#] already",
    ),
    Looks::ForRepeats(Column::Admin),
);
