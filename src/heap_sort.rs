use core::cell::Cell;
use core::cmp::Ordering;

/// Sorts in place, equal items in any order. The standard library's sort takes four kilobytes of
/// wasm for each type of item; this one is compiled once, whatever is compared.
pub(crate) fn heap_sort<T: Copy>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let items = Cell::from_mut(items).as_slice_of_cells();
    let both = |a: usize, b: usize| items.get(a).zip(items.get(b));
    sort(
        items.len(),
        &|a, b| both(a, b).is_some_and(|(a, b)| compare(&a.get(), &b.get()).is_lt()),
        &|a, b| {
            if let Some((a, b)) = both(a, b) {
                a.set(b.replace(a.get()));
            }
        },
    );
}

type IsLess<'a> = &'a dyn Fn(usize, usize) -> bool;
type Swap<'a> = &'a dyn Fn(usize, usize);

fn sort(len: usize, is_less: IsLess, swap: Swap) {
    for root in (0..len / 2).rev() {
        sift_down(root, len, is_less, swap);
    }
    for end in (1..len).rev() {
        swap(0, end);
        sift_down(0, end, is_less, swap);
    }
}

/// Lets an item sink below those that are greater.
fn sift_down(mut root: usize, end: usize, is_less: IsLess, swap: Swap) {
    loop {
        let mut child = 2 * root + 1;
        if child >= end {
            return;
        }
        if child + 1 < end && is_less(child, child + 1) {
            child += 1;
        }
        if !is_less(root, child) {
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
