//! A tab's `control_index` is "the `client_index` of the participant who currently has control".

use super::{Column, Looks, Rule, texts};
use crate::schema::{Code, Pool, Severity};

pub(super) const RULE: Rule = Rule {
    code: Code::UnknownController,
    severity: Severity::Warning,
    texts: texts!(
        "tabs.#.control_index",
        "participants",
        "expected the client_index of a participant, found \u{1}, which nobody in participants has",
    ),
    looks: Looks::ForOthers(Column::ControlIndex, Column::ClientIndex),
};
