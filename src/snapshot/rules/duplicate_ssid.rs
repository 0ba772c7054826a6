//! Every tab has a `ssid` of its own: "unique identifier for the tab".

use super::{Column, Looks, Rule, texts};
use crate::schema::{Code, Pool, Severity};

pub(super) const RULE: Rule = Rule {
    code: Code::DuplicateSsid,
    severity: Severity::Error,
    texts: texts!(
        "tabs.#.ssid",
        "tabs.#.ssid",
        "\u{1} is the ssid of tabs[#] too; every tab has one of its own",
    ),
    looks: Looks::ForRepeats(Column::Ssid),
};
