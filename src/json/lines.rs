/// A place in a text as people count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(C)]
pub struct Place {
    /// The line, from 1 on.
    pub line: u32,
    /// The column, from 1 on, in UTF-16 units.
    pub column: u32,
    /// How far from the beginning, in UTF-16 units.
    pub units: u32,
}

impl Place {
    /// Where a text begins.
    pub const START: Self = Self {
        line: 1,
        column: 1,
        units: 0,
    };
}

/// Counts the lines and columns of a text. Asked for places in ascending order it goes through the
/// text once.
#[derive(Debug, Clone, Copy)]
pub struct Lines {
    at: usize,
    place: Place,
}

impl Default for Lines {
    fn default() -> Self {
        Self::new()
    }
}

impl Lines {
    /// At the beginning of a text.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            at: 0,
            place: Place::START,
        }
    }

    /// Where the byte at an offset is. Lines end as editors have it: `\n`, `\r\n` or `\r`. A byte
    /// order mark takes no column.
    pub fn place(&mut self, bytes: &[u8], offset: usize) -> Place {
        if offset < self.at {
            *self = Self::new();
        }
        while self.at < offset
            && let Some(&byte) = bytes.get(self.at)
        {
            // One or, beyond 16 bits, two for the first byte of a character.
            let units =
                u32::from(!(0x80..0xc0).contains(&byte)) + u32::from((0xf0..0xf8).contains(&byte));
            self.place.units += units;
            if self.at > 0 || !bytes.starts_with(b"\xef\xbb\xbf") {
                self.place.column += units;
            }
            self.at += 1;
            if byte == b'\n' || (byte == b'\r' && bytes.get(self.at) != Some(&b'\n')) {
                self.place.line += 1;
                self.place.column = 1;
            }
        }
        self.place
    }
}
