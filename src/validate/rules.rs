use crate::schema::Severity;

/// Options with everything settled.
#[cfg(feature = "std")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rules {
    /// Whether every warning is an error.
    pub strict: bool,
    /// How much a property matters that isn't declared; nothing where there is no severity.
    pub unknown_keys: Option<Severity>,
    /// How many errors, and how many warnings, are listed; all are counted.
    pub cap: u32,
}

/// How many findings there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    /// How many errors.
    pub errors: u32,
    /// How many warnings.
    pub warnings: u32,
}

impl Totals {
    /// Counts a finding and says how many of that severity there are now.
    pub(crate) fn count(&mut self, severity: Severity) -> u32 {
        let total = match severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        };
        *total = total.saturating_add(1);
        *total
    }
}
