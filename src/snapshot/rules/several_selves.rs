//! `self` marks "the current user", of whom there is one.

use super::{Column, Looks, Rule, texts};
use crate::schema::{Code, Pool, Severity};

pub(super) const RULE: Rule = Rule {
    code: Code::SeveralSelves,
    severity: Severity::Warning,
    texts: texts!(
        "participants.#.self",
        "participants.#.self",
        "participants[#] is the user who asks already; only one can be",
    ),
    looks: Looks::ForOne(Column::IsSelf, 1.0),
};
