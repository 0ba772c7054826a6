//! Every tab has a `ssid` of its own: "unique identifier for the tab".

use super::{Column, Looks, Rule, texts};
use crate::schema::{Code, Pool};

pub(super) const RULE: Rule = Rule::new(
    Code::DuplicateSsid,
    texts!(
        "tabs.#.ssid",
        "tabs.#.ssid",
        "\u{1} is the ssid of tabs[#] too; every tab has one of its own",
    ),
    Looks::ForRepeats(Column::Ssid),
);
