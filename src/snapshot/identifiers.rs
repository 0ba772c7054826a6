use alloc::vec::Vec;
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
        sorted.sort_unstable_by_key(|&position| (ids.get(position), position));
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
