//! No user is listed twice among the members of the Space.

use super::{Column, Looks, Rule, texts};
use crate::schema::{Code, Pool, Severity};

pub(super) const RULE: Rule = Rule {
    code: Code::RepeatedMember,
    severity: Severity::Warning,
    texts: texts!(
        "info.space.memberIds.#",
        "info.space.memberIds.#",
        "\u{1} stands at memberIds[#] already",
    ),
    looks: Looks::ForRepeats(Column::Member),
};
