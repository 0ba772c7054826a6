//! What the parts of a session must agree on, a file each.

mod duplicate_client_index;
mod duplicate_frame_id;
mod duplicate_ssid;
mod foreign_tab;
mod frame_cycle;
mod main_frame_with_parent;
mod media_sharing_mismatch;
mod no_self;
mod not_a_snapshot;
mod repeated_admin;
mod repeated_member;
mod several_active_tabs;
mod several_main_frames;
mod several_selves;
mod unknown_controller;
mod unknown_leader;
mod unknown_parent;

use super::columns::{all_among, at_most_one, no_repeats};
use super::facts::{Column, Facts, MAIN_FRAME, NO_PARENT};
use super::finding::{Findings, Looks, Rule};
use super::placement::{Placement, place};

pub use not_a_snapshot::refuse;

/// The texts of a rule: the path, that of the other end, and messages.
macro_rules! texts {
    ($($text:literal),+ $(,)?) => { Pool(concat!($($text, "\0"),+)) };
}
use texts;

/// Every rule: what should be a snapshot and isn't, and then in the order in which findings are
/// listed, that of the parts of a snapshot.
pub static RULES: &[Rule] = &[
    not_a_snapshot::RULE,
    repeated_admin::RULE,
    repeated_member::RULE,
    duplicate_ssid::RULE,
    several_active_tabs::RULE,
    foreign_tab::RULE,
    unknown_leader::RULE,
    unknown_controller::RULE,
    media_sharing_mismatch::RULE,
    duplicate_client_index::RULE,
    no_self::RULE,
    several_selves::RULE,
    duplicate_frame_id::RULE,
    several_main_frames::RULE,
    main_frame_with_parent::RULE,
    unknown_parent::RULE,
    frame_cycle::RULE,
];

/// Looks for everything that the parts of a session don't agree on.
pub fn check(facts: &Facts<'_>, findings: &mut Findings) {
    findings.rule = 0;
    for rule in RULES {
        // What needs a part that isn't there is left undecided.
        let _ = look(rule.looks, facts, findings);
        findings.rule += 1;
    }
}

fn look(looks: Looks, facts: &Facts<'_>, findings: &mut Findings) -> Option<()> {
    match looks {
        Looks::AtNone => return None,
        Looks::ForRepeats(column) => no_repeats(facts.column(column)?, findings),
        Looks::ForOne(column, number) => at_most_one(facts.column(column)?, number, findings),
        Looks::ForOthers(column, others) => {
            all_among(facts.column(column)?, facts.column(others)?, findings);
        }
        Looks::With(check) => return check(facts, findings),
    }
    Some(())
}
