//! Every participant has a `client_index` of its own: "a unique numeric index".

use super::{Column, Looks, Rule, texts};
use crate::schema::{Code, Pool};

pub(super) const RULE: Rule = Rule::new(
    Code::DuplicateClientIndex,
    texts!(
        "participants.#.client_index",
        "participants.#.client_index",
        "\u{1} is the client_index of participants[#] too; every participant has one of its own",
    ),
    Looks::ForRepeats(Column::ClientIndex),
);
