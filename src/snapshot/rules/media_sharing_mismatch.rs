//! A tab that shares media says what it shares, and one that doesn't says `null`.

use super::{Column, Facts, Findings, Looks, Rule, texts};
use crate::schema::{Code, Pool};

pub(super) const RULE: Rule = Rule::new(
    Code::MediaSharingMismatch,
    texts!(
        "tabs.#.mediaSharingType",
        "tabs.#.isMediaSharing",
        "expected \"screen\" or \"video\" while isMediaSharing is true, found null",
        "expected null while isMediaSharing is false, found \"screen\"",
        "expected null while isMediaSharing is false, found \"video\"",
    ),
    Looks::With(check),
);

/// Which message it is, the column of the media says.
fn check(facts: &Facts<'_>, findings: &mut Findings) -> Option<()> {
    let sharing = facts.column(Column::IsSharing)?;
    let media = facts.column(Column::Media)?;
    for (at, (&is_sharing, &media)) in sharing.iter().zip(media).enumerate() {
        if (is_sharing != 0.0) != (media != 0.0) {
            findings.add(at, at, media);
        }
    }
    Some(())
}
