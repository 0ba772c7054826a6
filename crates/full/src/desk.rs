/// Where a list begins in memory.
#[expect(clippy::cast_possible_truncation, reason = "an address of wasm32")]
pub(crate) fn address<T>(of: &[T]) -> u32 {
    of.as_ptr() as usize as u32
}
