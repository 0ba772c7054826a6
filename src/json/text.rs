/// The UTF-16 units of a string, given what stands between its quotes: what JavaScript has of it,
/// halves of surrogate pairs included.
pub(super) fn units(inner: &[u8]) -> Units<'_> {
    Units {
        rest: inner,
        low: None,
    }
}

#[derive(Clone)]
pub(super) struct Units<'a> {
    rest: &'a [u8],
    /// The second half of the pair that is under way.
    low: Option<u16>,
}

impl Iterator for Units<'_> {
    type Item = u16;

    fn next(&mut self) -> Option<u16> {
        if self.low.is_some() {
            return self.low.take();
        }
        let (&first, rest) = self.rest.split_first()?;
        self.rest = rest;
        if first == b'\\' {
            return self.escape();
        }
        let mut char = u32::from(first);
        // How many bits of it there are.
        let mut bits = if first < 0x80 { 7 } else { 6 };
        while let [byte @ 0x80..0xc0, rest @ ..] = self.rest {
            char = char << 6 | u32::from(byte & 63);
            bits += 5;
            self.rest = rest;
        }
        Some(self.unit(char & ((1 << bits) - 1)))
    }
}

impl Units<'_> {
    fn escape(&mut self) -> Option<u16> {
        let (&kind, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(match kind {
            b'u' => {
                let unit = hex(rest)?;
                self.rest = rest.get(4..)?;
                return Some(unit);
            }
            b'b' => 8,
            b'f' => 12,
            b'n' => 10,
            b'r' => 13,
            b't' => 9,
            other => other.into(),
        })
    }

    #[expect(clippy::cast_possible_truncation, reason = "a plane has 16 bits")]
    fn unit(&mut self, char: u32) -> u16 {
        let Some(beyond) = char.checked_sub(0x1_0000) else {
            return char as u16;
        };
        self.low = Some(0xdc00 | beyond as u16 & 0x3ff);
        0xd800 | (beyond >> 10) as u16
    }
}

/// The number that four hexadecimal digits at the beginning are.
pub(super) fn hex(digits: &[u8]) -> Option<u16> {
    let mut number = 0;
    for index in 0..4 {
        number = number << 4 | char::from(*digits.get(index)?).to_digit(16)?;
    }
    u16::try_from(number).ok()
}

/// The string that it is in Rust, which can't hold half of a surrogate pair: U+FFFD stands for it.
#[cfg(feature = "std")]
pub(super) fn string(inner: &[u8]) -> String {
    let chars = char::decode_utf16(units(inner));
    chars
        .map(|char| char.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}
