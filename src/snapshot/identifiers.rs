use alloc::vec::Vec;

use crate::heap_sort::heap_sort;

/// Looks up items of a list by identifier. Sorted rather than hashed, so that no choice of
/// identifiers makes it slow.
#[derive(Debug)]
pub(super) struct Identifiers {
    ids: Vec<i64>,
    /// Positions, by identifier and then by position.
    sorted: Vec<usize>,
}

impl Identifiers {
    pub(super) fn new(ids: impl Iterator<Item = i64>) -> Self {
        let ids: Vec<i64> = ids.collect();
        let mut sorted: Vec<usize> = (0..ids.len()).collect();
        heap_sort(&mut sorted, |a, b| {
            ids.get(*a).cmp(&ids.get(*b)).then_with(|| a.cmp(b))
        });
        Self { ids, sorted }
    }

    /// The position of the first item with an identifier.
    pub(super) fn find(&self, id: i64) -> Option<usize> {
        let before = |&position: &usize| self.ids.get(position) < Some(&id);
        let first = *self.sorted.get(self.sorted.partition_point(before))?;
        (self.ids.get(first) == Some(&id)).then_some(first)
    }

    /// Every item whose identifier an earlier item has, and the first that has it: positions of
    /// both, and the identifier.
    pub(super) fn repeats(&self) -> impl Iterator<Item = (usize, usize, i64)> {
        let ids = self.ids.iter().enumerate();
        ids.filter_map(|(position, &id)| {
            let first = self.find(id)?;
            (first != position).then_some((position, first, id))
        })
    }
}
