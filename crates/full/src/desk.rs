/// Where a list begins in memory.
#[expect(clippy::cast_possible_truncation, reason = "an address of wasm32")]
pub(crate) fn address<T>(of: &[T]) -> u32 {
    of.as_ptr() as usize as u32
}

/// Where a list begins in memory, and how many items it has.
#[expect(clippy::cast_possible_truncation, reason = "memory of wasm32")]
pub(crate) fn list<T>(of: &[T]) -> [u32; 2] {
    [address(of), of.len() as u32]
}
