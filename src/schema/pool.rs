/// Strings one after the other, each ended by NUL. An array of `&str` would cost eight more bytes
/// a string, and these travel to every page.
#[derive(Debug)]
pub struct Pool(pub(crate) &'static str);

impl Pool {
    /// A byte; NUL beyond the end.
    pub(crate) fn byte(&self, at: u32) -> u8 {
        let byte = self.0.as_bytes().get(at as usize);
        byte.copied().unwrap_or_default()
    }

    /// Where the string ends that begins at a byte.
    pub(crate) fn end(&self, start: u32) -> u32 {
        let mut end = start;
        while self.byte(end) != 0 {
            end += 1;
        }
        end
    }

    /// The bytes of the strings, from a byte on.
    pub(crate) fn bytes(&self, start: u32) -> impl Iterator<Item = u8> + use<> {
        let bytes = self.0.as_bytes().get(start as usize..);
        bytes.unwrap_or_default().iter().copied()
    }

    /// All of it.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        self.0
    }

    /// The string at an index; empty where there is none.
    #[must_use]
    pub fn get(&self, index: u32) -> &'static str {
        let mut start = 0;
        for _ in 0..index {
            start = self.end(start) + 1;
        }
        let string = self.0.get(start as usize..self.end(start) as usize);
        string.unwrap_or_default()
    }

    /// The strings.
    pub fn strings(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.0.split_terminator('\0')
    }
}
