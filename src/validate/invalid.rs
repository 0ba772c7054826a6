use core::fmt;

use super::Report;

/// A value or a text that isn't what was expected; the report says why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invalid {
    /// What was expected, such as `Tab`, or `Tab[]` for a list.
    pub object: &'static str,
    /// Everything that there is to say of it, warnings too.
    pub report: Report,
}

/// What was expected, and a line for each error.
impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a valid {}:", self.object)?;
        for error in self.report.errors() {
            f.write_str("\n  - ")?;
            if let Some(location) = error.location {
                write!(f, "{}:{}: ", location.line, location.column)?;
            }
            f.write_str(&error.message)?;
        }
        Ok(())
    }
}

impl std::error::Error for Invalid {}
