use super::tag::TEXT_LIMIT;
use crate::schema::Values;

/// A misspelt name, made ready for comparing with many: folded in case, without `_` and `-`, as
/// one bit mask a symbol (Hyyrö's bit-parallel Levenshtein distance with transpositions).
pub(super) struct Misspelt {
    masks: [u64; SYMBOLS],
    len: usize,
}

/// Letters, digits, and one for everything else, which matches nothing.
const SYMBOLS: usize = 37;

/// Folds a byte to its symbol; `None` for those that don't count.
fn symbol(byte: u8) -> Option<usize> {
    match byte {
        b'_' | b'-' => None,
        b'a'..=b'z' => Some(usize::from(byte - b'a')),
        b'A'..=b'Z' => Some(usize::from(byte - b'A')),
        b'0'..=b'9' => Some(usize::from(byte - b'0') + 26),
        _ => Some(SYMBOLS - 1),
    }
}

fn symbols(text: &str) -> impl Iterator<Item = usize> {
    text.bytes().filter_map(symbol)
}

impl Misspelt {
    pub(super) fn new(text: &[u8]) -> Self {
        let mut masks = [0; SYMBOLS];
        let mut len = 0;
        for symbol in text.iter().take(TEXT_LIMIT).copied().filter_map(symbol) {
            if let Some(mask) = masks.get_mut(symbol).filter(|_| symbol != SYMBOLS - 1) {
                *mask |= 1 << len;
            }
            len += 1;
        }
        Self { masks, len }
    }

    /// One more than the index in `VALUES` of the nearest candidate that is near enough to be what
    /// was meant, the first of several that are equally near; 0 where there is none. `among` has
    /// a bit for each candidate that counts. Near enough is what differs in no more than one
    /// character of so many in the longer of the two; up to three characters are like nothing.
    pub(super) fn nearest(&self, candidates: Values, among: u16, one_of: usize) -> u8 {
        let mut best = 0;
        let mut best_distance = usize::MAX;
        let mut index = candidates.first;
        for (offset, candidate) in candidates.list().enumerate() {
            index += 1;
            if among >> offset & 1 == 0 {
                continue;
            }
            let distance = self.distance(candidate);
            let tolerance = if self.len <= 3 {
                0
            } else {
                self.len.max(candidate.len()) / one_of
            };
            if distance < best_distance && distance <= tolerance {
                best = index;
                best_distance = distance;
            }
        }
        best
    }

    /// How many insertions, deletions, replacements and swaps of neighbours lie between the two.
    /// An empty name is like nothing.
    pub(super) fn distance(&self, candidate: &str) -> usize {
        let Some(last) = self.len.checked_sub(1).map(|last| 1u64 << last) else {
            return usize::MAX;
        };
        let mut distance = self.len;
        let (mut plus, mut minus, mut diagonal, mut previous) = (u64::MAX, 0u64, 0u64, 0u64);
        for symbol in symbols(candidate) {
            let matches = self.masks.get(symbol).copied().unwrap_or_default();
            let swapped = ((!diagonal & matches) << 1) & previous;
            diagonal = ((matches & plus).wrapping_add(plus) ^ plus) | matches | minus | swapped;
            let rises = minus | !(diagonal | plus);
            let falls = diagonal & plus;
            if rises & last != 0 {
                distance += 1;
            } else if falls & last != 0 {
                distance -= 1;
            }
            let rises = (rises << 1) | 1;
            plus = (falls << 1) | !(diagonal | rises);
            minus = rises & diagonal;
            previous = matches;
        }
        distance
    }
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use super::*;

    /// The same distance, the textbook's way.
    fn table(a: &str, b: &str) -> usize {
        let (a, b): (Vec<_>, Vec<_>) = (symbols(a).collect(), symbols(b).collect());
        let mut d = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                d[i][j] = if i == 0 || j == 0 {
                    i + j
                } else {
                    let same = a[i - 1] == b[j - 1] && a[i - 1] != SYMBOLS - 1;
                    let mut best = (d[i - 1][j] + 1)
                        .min(d[i][j - 1] + 1)
                        .min(d[i - 1][j - 1] + usize::from(!same));
                    if i > 1
                        && j > 1
                        && a[i - 1] == b[j - 2]
                        && a[i - 2] == b[j - 1]
                        && a[i - 1] != SYMBOLS - 1
                        && a[i - 2] != SYMBOLS - 1
                    {
                        best = best.min(d[i - 2][j - 2] + 1);
                    }
                    best
                };
            }
        }
        d[a.len()][b.len()]
    }

    proptest::proptest! {
        #[test]
        fn agrees_with_the_table(a in "[a-eA-E_0.]{0,64}", b in "[a-eA-E_0.]{0,64}") {
            let misspelt = Misspelt::new(a.as_bytes());
            let expected = if misspelt.len == 0 { usize::MAX } else { table(&a, &b) };
            proptest::prop_assert_eq!(misspelt.distance(&b), expected);
        }
    }
}
