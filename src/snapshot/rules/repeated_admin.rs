//! No user is listed twice among the administrators of the Space.

use super::{Column, Looks, Rule, texts};
use crate::schema::{Code, Pool, Severity};

pub(super) const RULE: Rule = Rule {
    code: Code::RepeatedAdmin,
    severity: Severity::Warning,
    texts: texts!(
        "info.space.adminIds.#",
        "info.space.adminIds.#",
        "\u{1} stands at adminIds[#] already",
    ),
    looks: Looks::ForRepeats(Column::Admin),
};
