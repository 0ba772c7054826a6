use crate::schema::{VALUES, Values};

/// A misspelt name, made ready for comparing with many: folded in case, without `_` and `-`, as
/// one bit mask a symbol (Hyyrö's bit-parallel Levenshtein distance with transpositions).
#[derive(Debug)]
pub(super) struct Misspelt {
    masks: [u64; 128],
    len: u32,
}

/// Folds a byte to its symbol; 0 for those that don't count. Names hold letters alone, so it
/// doesn't matter which other bytes fall together.
const fn symbol(byte: u8) -> usize {
    if byte == b'_' || byte == b'-' {
        0
    } else {
        (byte | 0x20) as usize % 128
    }
}

/// Farther than any two names.
const FAR: u32 = 1000;

/// A comparison with a name of which a part has been read.
struct Comparison {
    distance: u32,
    /// How many bytes have been read.
    len: u16,
    plus: u64,
    minus: u64,
    diagonal: u64,
    previous: u64,
}

impl Misspelt {
    pub(super) const fn new() -> Self {
        Self {
            masks: [0; 128],
            len: 0,
        }
    }

    /// Forgets the name.
    pub(super) const fn clear(&mut self) {
        self.masks = [0; 128];
        self.len = 0;
    }

    /// Appends a byte; there may be [`TEXT_LIMIT`](super::tag::TEXT_LIMIT) of them.
    pub(super) const fn push(&mut self, byte: u8) {
        let symbol = symbol(byte);
        if symbol != 0 {
            self.masks[symbol] |= 1 << (self.len % 64);
            self.len += 1;
        }
    }

    /// The byte of `VALUES` where the nearest candidate begins that is near enough to be what was
    /// meant, the first of several that are equally near; 0 where there is none. `among` has a bit
    /// for each candidate that counts. Near enough is one letter in `one_of`.
    pub(super) fn nearest(&self, candidates: Values, among: u16, one_of: u32) -> u16 {
        let mut best = 0;
        let mut best_distance = u32::MAX;
        let mut start = candidates.start();
        let mut left = among & !(u16::MAX << candidates.len());
        let mut comparison = self.comparison();
        for byte in VALUES.bytes(start) {
            if left == 0 {
                break;
            }
            if byte != 0 {
                comparison.read(self, byte);
                continue;
            }
            let Comparison { distance, len, .. } = comparison;
            if left & 1 == 1
                && distance < best_distance
                && distance <= self.tolerance(len.into(), one_of)
            {
                best = start;
                best_distance = distance;
            }
            if best_distance == 0 {
                break;
            }
            start += len + 1;
            left >>= 1;
            comparison = self.comparison();
        }
        best
    }

    /// Whether it differs from a single candidate in nothing but case, `_` and `-`.
    pub(super) fn is(&self, candidate: Values) -> bool {
        let mut comparison = self.comparison();
        for byte in VALUES
            .bytes(candidate.start())
            .take_while(|byte| *byte != 0)
        {
            comparison.read(self, byte);
        }
        comparison.distance == 0
    }

    /// How far a candidate may lie apart: not at all from a name of up to three characters.
    fn tolerance(&self, len: u32, one_of: u32) -> u32 {
        if self.len <= 3 {
            0
        } else {
            self.len.max(len) / one_of
        }
    }

    /// How many insertions, deletions, replacements and swaps of neighbours lie between this and
    /// nothing yet. An empty name is like nothing.
    const fn comparison(&self) -> Comparison {
        Comparison {
            distance: if self.len == 0 { FAR } else { self.len },
            len: 0,
            plus: u64::MAX,
            minus: 0,
            diagonal: 0,
            previous: 0,
        }
    }
}

impl Comparison {
    const fn read(&mut self, name: &Misspelt, byte: u8) {
        self.len += 1;
        let symbol = symbol(byte);
        if symbol == 0 {
            return;
        }
        let matches = name.masks[symbol];
        let last = name.len.wrapping_sub(1) % 64;
        let swapped = ((!self.diagonal & matches) << 1) & self.previous;
        self.diagonal = ((matches & self.plus).wrapping_add(self.plus) ^ self.plus)
            | matches
            | self.minus
            | swapped;
        let rises = self.minus | !(self.diagonal | self.plus);
        let falls = self.diagonal & self.plus;
        self.distance += (rises >> last & 1) as u32;
        self.distance -= (falls >> last & 1) as u32;
        let rises = (rises << 1) | 1;
        self.plus = (falls << 1) | !(self.diagonal | rises);
        self.minus = rises & self.diagonal;
        self.previous = matches;
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
        fn agrees_with_the_table(a in "[a-eA-E_0.]{1,64}", b in "[a-eA-E_0.]{0,64}") {
            let mut misspelt = Misspelt::new();
            for byte in a.bytes() {
                misspelt.push(byte);
            }
            let (a, symbols) = (symbols(&a), symbols(&b));
            proptest::prop_assume!(!a.is_empty());
            let mut comparison = misspelt.comparison();
            for byte in b.bytes() {
                comparison.read(&misspelt, byte);
            }
            proptest::prop_assert_eq!(comparison.distance as usize, table(&a, &symbols));
        }
    }
}
