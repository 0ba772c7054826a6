use alloc::vec;
use alloc::vec::Vec;

use super::facts::{MAIN_FRAME, NO_PARENT};
use super::identifiers::Identifiers;

/// Where a frame belongs among the frames that are listed with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placement {
    /// In no frame that is listed, and rightly so: it has no parent, or its parent is the main
    /// frame, which lists may leave out.
    Root,
    /// In the frame at this position.
    Within(usize),
    /// In a frame that isn't listed.
    Orphan,
    /// In the frame at this position, which is in the end inside this one: of each such circle the
    /// frame that is listed first. The others of the circle are [`Within`](Self::Within).
    Circular(usize),
}

/// Where each frame belongs, given what each has as `frameId` and as `parentFrameId`. Takes no more stack for a deep nesting than for a flat one. Where
/// frames share an identifier, the first of them has the children.
#[must_use]
pub fn place(ids: &[f64], parents: &[f64]) -> Vec<Placement> {
    let ids = Identifiers::new(ids);
    let parents = parents.iter();
    let mut placements: Vec<Placement> = parents.map(|&parent| place_one(parent, &ids)).collect();
    // Which climb came by each frame; 0 for none.
    let mut climbs = vec![0; placements.len()];
    for start in 0..placements.len() {
        let climb = start + 1;
        let mut at = start;
        while let Some(Placement::Within(parent)) = placements.get(at).copied() {
            match climbs.get_mut(at) {
                Some(seen @ 0) => *seen = climb,
                Some(seen) if *seen == climb => {
                    cut(&mut placements, at);
                    break;
                }
                _ => break,
            }
            at = parent;
        }
    }
    placements
}

fn place_one(parent: f64, ids: &Identifiers<'_>) -> Placement {
    if parent == NO_PARENT {
        return Placement::Root;
    }
    match ids.find(parent) {
        Some(parent) => Placement::Within(parent),
        None if parent == MAIN_FRAME => Placement::Root,
        None => Placement::Orphan,
    }
}

/// Cuts the circle that a frame is part of, at the first of its frames.
fn cut(placements: &mut [Placement], part: usize) {
    let mut first = part;
    let mut at = part;
    while let Some(&Placement::Within(parent)) = placements.get(at) {
        first = first.min(parent);
        at = parent;
        if at == part {
            break;
        }
    }
    if let Some(placement) = placements.get_mut(first)
        && let Placement::Within(parent) = *placement
    {
        *placement = Placement::Circular(parent);
    }
}
