//! One tab is shown at a time: `active` marks "the currently active (visible) tab".

use super::{Column, Looks, Rule, texts};
use crate::schema::{Code, Pool};

pub(super) const RULE: Rule = Rule::new(
    Code::SeveralActiveTabs,
    texts!(
        "tabs.#.active",
        "tabs.#.active",
        "tabs[#] is active already; only one tab is shown at a time",
    ),
    Looks::ForOne(Column::Active, 1.0),
);
