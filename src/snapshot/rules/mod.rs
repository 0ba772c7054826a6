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
use super::facts::{Facts, MAIN_FRAME, NO_PARENT};
use super::finding::{Findings, Rule, Values};
use super::placement::{Placement, place};

pub use not_a_snapshot::refuse;

/// Every rule in the order in which findings are listed: that of the parts of a snapshot.
const CHECKS: &[fn(&Facts<'_>, &mut Findings)] = &[
    repeated_admin::check,
    repeated_member::check,
    duplicate_ssid::check,
    several_active_tabs::check,
    foreign_tab::check,
    unknown_leader::check,
    unknown_controller::check,
    media_sharing_mismatch::check,
    duplicate_client_index::check,
    no_self::check,
    several_selves::check,
    duplicate_frame_id::check,
    several_main_frames::check,
    main_frame_with_parent::check,
    unknown_parent::check,
    frame_cycle::check,
];

/// Looks for everything that the parts of a session don't agree on.
pub fn check(facts: &Facts<'_>, findings: &mut Findings) {
    for check in CHECKS {
        check(facts, findings);
    }
}
