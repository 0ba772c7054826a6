//! What several rules ask of a column.

use super::finding::Findings;
use super::identifiers::Identifiers;

/// Finds every item with a number that an earlier item has.
pub(super) fn no_repeats(column: &[f64], findings: &mut Findings) {
    let known = Identifiers::new(column);
    for (at, &id) in column.iter().enumerate() {
        match known.find(id) {
            Some(first) if first != at => findings.add(at, first, id),
            _ => {}
        }
    }
}

/// Finds every item but the first with a number that only one may have.
#[expect(clippy::float_cmp, reason = "both are integers")]
pub(super) fn at_most_one(column: &[f64], number: f64, findings: &mut Findings) {
    let mut first = None;
    for (at, &one) in column.iter().enumerate() {
        if one == number {
            match first {
                None => first = Some(at),
                Some(first) => findings.add(at, first, one),
            }
        }
    }
}

/// Finds every item with a number that none of the others has.
pub(super) fn all_among(column: &[f64], others: &[f64], findings: &mut Findings) {
    let known = Identifiers::new(others);
    for (at, &id) in column.iter().enumerate() {
        if known.find(id).is_none() {
            findings.add(at, 0, id);
        }
    }
}
