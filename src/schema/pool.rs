/// Strings one after the other, each ended by NUL. An array of `&str` would cost eight more bytes
/// a string, and these travel to every page.
#[derive(Debug)]
pub struct Pool(pub(crate) &'static str);

impl Pool {
    /// The string at an index; empty where there is none.
    #[must_use]
    pub fn get(&self, index: u8) -> &'static str {
        self.from(index).next().unwrap_or("")
    }

    /// The strings from an index on.
    #[must_use]
    pub fn from(&self, index: u8) -> Strings {
        let mut strings = Strings(self.0);
        for _ in 0..index {
            strings.next();
        }
        strings
    }
}

/// Strings of a [`Pool`].
#[derive(Debug, Clone)]
pub struct Strings(&'static str);

impl Iterator for Strings {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        let end = self.0.bytes().position(|byte| byte == 0)?;
        let string = self.0.get(..end)?;
        self.0 = self.0.get(end + 1..)?;
        Some(string)
    }
}
