use super::Span;

/// What stands at a place.
pub(super) fn at(bytes: &[u8], span: Span) -> &[u8] {
    bytes
        .get(span.start as usize..span.end as usize)
        .unwrap_or_default()
}

/// What stands between the quotes of a string.
pub(super) fn inner(bytes: &[u8], span: Span) -> &[u8] {
    match at(bytes, span) {
        [_, inner @ .., _] => inner,
        _ => &[],
    }
}
