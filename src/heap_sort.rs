use core::cmp::Ordering;

/// Sorts in place, equal items in any order. The standard library's sort takes four kilobytes of
/// wasm for each type of item; this one is compiled once, whatever is compared.
pub(crate) fn heap_sort<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let len = items.len();
    let items = core::cell::RefCell::new(items);
    sort(
        len,
        &mut |a, b| {
            let items = items.borrow();
            match (items.get(a), items.get(b)) {
                (Some(a), Some(b)) => compare(a, b),
                _ => Ordering::Equal,
            }
        },
        &mut |a, b| items.borrow_mut().swap(a, b),
    );
}

type Compare<'a> = &'a mut dyn FnMut(usize, usize) -> Ordering;
type Swap<'a> = &'a mut dyn FnMut(usize, usize);

fn sort(len: usize, compare: Compare, swap: Swap) {
    for root in (0..len / 2).rev() {
        sift_down(root, len, compare, swap);
    }
    for end in (1..len).rev() {
        swap(0, end);
        sift_down(0, end, compare, swap);
    }
}

/// Lets an item sink below those that are greater.
fn sift_down(mut root: usize, end: usize, compare: Compare, swap: Swap) {
    loop {
        let mut child = 2 * root + 1;
        if child >= end {
            return;
        }
        if child + 1 < end && compare(child, child + 1).is_lt() {
            child += 1;
        }
        if compare(root, child).is_ge() {
            return;
        }
        swap(root, child);
        root = child;
    }
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use super::heap_sort;

    proptest::proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(mut items: Vec<i16>) {
            let mut expected = items.clone();
            expected.sort_unstable();
            heap_sort(&mut items, Ord::cmp);
            proptest::prop_assert_eq!(items, expected);
        }
    }
}
