use alloc::vec::Vec;

use crate::heap_sort::heap_sort;

/// Looks up items of a list by identifier. Sorted rather than hashed, so that no choice of
/// identifiers makes it slow.
#[derive(Debug)]
pub(super) struct Identifiers<'a> {
    ids: &'a [f64],
    /// Positions, by identifier and then by position.
    sorted: Vec<usize>,
}

impl<'a> Identifiers<'a> {
    pub(super) fn new(ids: &'a [f64]) -> Self {
        let mut sorted: Vec<usize> = (0..ids.len()).collect();
        // Lists are often in order.
        if !ids.iter().is_sorted() {
            let id = |position: usize| ids.get(position).copied().unwrap_or_default();
            heap_sort(&mut sorted, |a, b| {
                id(*a).total_cmp(&id(*b)).then_with(|| a.cmp(b))
            });
        }
        Self { ids, sorted }
    }

    /// The position of the first item with an identifier.
    pub(super) fn find(&self, id: f64) -> Option<usize> {
        let before = |&position: &usize| self.ids.get(position).is_some_and(|one| *one < id);
        let first = *self.sorted.get(self.sorted.partition_point(before))?;
        (self.ids.get(first) == Some(&id)).then_some(first)
    }
}
