use super::tag::TEXT_LIMIT;
use crate::schema::{Pool, VALUES, Values};

/// A misspelt name, made ready for comparing with many: folded in case, without `_` and `-`, as
/// one bit mask a symbol (Hyyrö's bit-parallel Levenshtein distance with transpositions).
#[derive(Debug)]
pub(super) struct Misspelt {
    masks: [u64; 128],
    len: u32,
}

/// Folds a byte to its symbol; 0 for those that don't count. Names hold letters alone, so it
/// doesn't matter which other bytes fall together.
#[inline]
const fn symbol(byte: u8) -> usize {
    if byte == b'_' || byte == b'-' {
        0
    } else {
        (byte | 0x20) as usize % 128
    }
}

/// Farther than any two names.
const FAR: u32 = 1000;

impl Misspelt {
    pub(super) const fn new() -> Self {
        Self {
            masks: [0; 128],
            len: 0,
        }
    }

    /// Takes the place of the name before, of which there are so many bytes.
    /// A longer one is like none.
    pub(super) fn read(&mut self, text: &[u8; TEXT_LIMIT], length: u32) {
        *self = Self::new();
        for byte in text.get(..length as usize).unwrap_or_default() {
            let symbol = symbol(*byte);
            if symbol != 0 {
                self.masks[symbol] |= 1 << (self.len % 64);
                self.len += 1;
            }
        }
    }

    /// The byte of `VALUES` where the nearest candidate begins that is near enough to be what was
    /// meant, the first of several that are equally near; 0 where there is none. `among` has a bit
    /// for each candidate that counts. Near enough is one letter in `one_of`.
    pub(super) fn nearest(&self, candidates: Values, among: u32, one_of: u32) -> u32 {
        let mut best = 0;
        let mut best_distance = FAR;
        let mut start = candidates.start();
        let mut left = among & !(u32::MAX << candidates.len());
        while left != 0 {
            let (end, len) = Self::measure(start);
            if left & 1 == 1 {
                let limit = best_distance.min(self.tolerance(end - start, one_of) + 1);
                if self.is(start) {
                    return start;
                }
                // It takes as many steps at least as one is longer than the other.
                if len.abs_diff(self.len) < limit {
                    let distance = self.distance(&VALUES, start, end, limit);
                    if distance < limit {
                        best = start;
                        best_distance = distance;
                    }
                }
            }
            start = end + 1;
            left >>= 1;
        }
        best
    }

    /// Where a candidate ends, and how many symbols it has.
    fn measure(start: u32) -> (u32, u32) {
        let (mut end, mut len) = (start, 0);
        loop {
            match VALUES.byte(end) {
                0 => return (end, len),
                byte => len += u32::from(symbol(byte) != 0),
            }
            end += 1;
        }
    }

    /// Whether it differs from the candidate at a byte in nothing but case, `_` and `-`: the most
    /// common mistake, and told much faster than a distance.
    #[inline(never)]
    pub(super) fn is(&self, start: u32) -> bool {
        let (mut at, mut len) = (start, 0);
        loop {
            let byte = VALUES.byte(at);
            at += 1;
            if byte == 0 {
                return len == self.len;
            }
            let symbol = symbol(byte);
            if symbol != 0 {
                if self.masks[symbol] >> (len % 64) & 1 == 0 {
                    return false;
                }
                len += 1;
            }
        }
    }

    /// How far a candidate may lie apart: not at all from a name of up to three characters.
    fn tolerance(&self, len: u32, one_of: u32) -> u32 {
        if self.len <= 3 {
            0
        } else {
            self.len.max(len) / one_of
        }
    }

    /// How many insertions, deletions, replacements and swaps of neighbours lie between this and the
    /// bytes of a pool from `at` to `end`; some number that is not below `limit` where they aren't
    /// fewer. An empty name is like nothing.
    fn distance(&self, pool: &Pool, mut at: u32, end: u32, limit: u32) -> u32 {
        let last = self.len.wrapping_sub(1) % 64;
        let mut distance = if self.len == 0 { FAR } else { self.len };
        let (mut plus, mut minus, mut diagonal, mut previous) = (u64::MAX, 0, 0u64, 0);
        // Each of the bytes that are left brings it nearer by one at most.
        while at < end && distance < limit + (end - at) {
            let symbol = symbol(pool.byte(at));
            at += 1;
            if symbol == 0 {
                continue;
            }
            let matches = self.masks[symbol];
            let swapped = ((!diagonal & matches) << 1) & previous;
            diagonal = ((matches & plus).wrapping_add(plus) ^ plus) | matches | minus | swapped;
            let rises = minus | !(diagonal | plus);
            let falls = diagonal & plus;
            distance += (rises >> last & 1) as u32;
            distance -= (falls >> last & 1) as u32;
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

    fn symbols(text: &str) -> Vec<usize> {
        let symbols = text.bytes().map(symbol);
        symbols.filter(|symbol| *symbol != 0).collect()
    }

    /// The same distance, the textbook's way.
    fn table(a: &[usize], b: &[usize]) -> usize {
        let mut d = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                d[i][j] = if i == 0 || j == 0 {
                    i + j
                } else {
                    let mut best = (d[i - 1][j] + 1)
                        .min(d[i][j - 1] + 1)
                        .min(d[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]));
                    if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
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
        fn agrees_with_the_table(a in "[a-eA-E_0.]{1,64}", b in "[a-eA-E_0.]{0,64}", limit in 0u32..70) {
            let mut misspelt = Misspelt::new();
            let mut text = [0; TEXT_LIMIT];
            text[..a.len()].copy_from_slice(a.as_bytes());
            misspelt.read(&text, u32::try_from(a.len())?);
            let (a, symbols) = (symbols(&a), symbols(&b));
            proptest::prop_assume!(!a.is_empty());
            let expected = u32::try_from(table(&a, &symbols))?;
            let end = u32::try_from(b.len())?;
            let pool = Pool(b.leak());
            proptest::prop_assert_eq!(misspelt.distance(&pool, 0, end, FAR), expected);
            let distance = misspelt.distance(&pool, 0, end, limit);
            let agrees = if expected < limit { distance == expected } else { distance >= limit };
            proptest::prop_assert!(agrees);
        }
    }
}
