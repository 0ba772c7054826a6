use crate::schema::{Code, Severity};
use crate::validate::Totals;
use alloc::vec::Vec;

/// What a session's parts must agree on, and what to say where they don't.
#[derive(Debug)]
pub struct Rule {
    /// What a finding is called.
    pub code: Code,
    /// How much it matters: a warning, unless the reference forbids it outright.
    pub severity: Severity,
    /// Where the finding points: steps parted by dots, `#` for the index of the item.
    pub path: &'static str,
    /// Its other end, likewise; empty where it has none.
    pub related: &'static str,
    /// What to say after the path, with [marks](super::describe::mark).
    pub message: &'static str,
    /// What a finding's value is.
    pub values: Values,
}

/// What the value of a finding is.
#[derive(Debug, Clone, Copy)]
pub enum Values {
    /// A number, quoted as it is.
    Number,
    /// An index of these words.
    Words(&'static [&'static str]),
    /// A [tag](crate::validate::tag).
    Tag,
}

/// Parts of a session that don't agree.
#[derive(Debug, Clone, Copy)]
pub struct Finding {
    /// What they don't agree on.
    pub rule: &'static Rule,
    /// How much it matters, under the options that were given.
    pub severity: Severity,
    /// The index of the item that the finding points at.
    pub at: u32,
    /// The index of the item at the other end.
    pub other: u32,
    /// What the message quotes; see [`Rule::values`].
    pub value: f64,
}

/// Collects findings: all are counted, as many kept as were asked for.
#[derive(Debug)]
pub struct Findings {
    strict: bool,
    cap: u32,
    kept: Vec<Finding>,
    totals: Totals,
}

impl Findings {
    /// Keeps at most `cap` errors and as many warnings, or only errors where `strict` makes
    /// warnings errors.
    #[must_use]
    pub const fn new(strict: bool, cap: u32) -> Self {
        Self {
            strict,
            cap,
            kept: Vec::new(),
            totals: Totals {
                errors: 0,
                warnings: 0,
            },
        }
    }

    /// Those that were kept, in the order in which they were found.
    #[must_use]
    pub fn kept(&self) -> &[Finding] {
        &self.kept
    }

    /// How many there are, kept or not.
    #[must_use]
    pub const fn totals(&self) -> Totals {
        self.totals
    }

    pub(super) fn add(&mut self, rule: &'static Rule, at: usize, other: usize, value: f64) {
        let severity = if self.strict {
            Severity::Error
        } else {
            rule.severity
        };
        let total = match severity {
            Severity::Error => &mut self.totals.errors,
            Severity::Warning => &mut self.totals.warnings,
        };
        if *total < self.cap {
            self.kept.push(Finding {
                rule,
                severity,
                at: index(at),
                other: index(other),
                value,
            });
        }
        *total = total.saturating_add(1);
    }
}

/// JavaScript's arrays have no more items.
fn index(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}
