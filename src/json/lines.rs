/// A place in a text as people count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1 on.
    pub line: u32,
    /// The column, from 1 on, in UTF-16 units.
    pub column: u32,
    /// How far from the beginning, in UTF-16 units.
    pub units: u32,
}

const START: Place = Place {
    line: 1,
    column: 1,
    units: 0,
};

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
            place: START,
        }
    }

    /// Where the byte at an offset is. Lines end as editors have it: `\n`, `\r\n` or `\r`. A byte
    /// order mark takes no column.
    pub fn place(&mut self, bytes: &[u8], offset: usize) -> Place {
        if offset < self.at {
            *self = Self::new();
        }
        let passed = bytes.get(self.at..offset).unwrap_or_default();
        for (index, byte) in passed.iter().enumerate() {
            let at = self.at + index;
            let is_line = match byte {
                b'\n' => true,
                b'\r' => bytes.get(at + 1) != Some(&b'\n'),
                _ => false,
            };
            let units = match byte {
                // Inside a character.
                0x80..0xc0 => 0,
                0xf0..0xf8 => 2,
                _ => 1,
            };
            self.place.units += units;
            if is_line {
                self.place.line += 1;
                self.place.column = 1;
            } else if at > 0 || *byte != 0xef {
                self.place.column += units;
            }
        }
        self.at = offset.max(self.at);
        self.place
    }
}
