use core::cmp::Ordering;

use super::{Span, bytes, text};

/// Compares two keys by the characters that they stand for.
pub(super) fn compare(bytes: &[u8], a: Span, b: Span) -> Ordering {
    let (a, b) = (bytes::inner(bytes, a), bytes::inner(bytes, b));
    if a.contains(&b'\\') || b.contains(&b'\\') {
        text::chars(a).cmp(text::chars(b))
    } else {
        // UTF-8 sorts as the characters do.
        a.cmp(b)
    }
}
