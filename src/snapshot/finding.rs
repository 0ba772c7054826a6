use crate::schema::{Code, Pool, Severity};
use crate::validate::Totals;
use alloc::vec::Vec;

use super::facts::{Column, Facts};
use super::rules::RULES;

/// What a session's parts must agree on, and what to say where they don't.
#[derive(Debug)]
pub struct Rule {
    /// What a finding is called.
    pub code: Code,
    /// How much it matters, as its code says: a warning, unless the reference forbids it outright.
    pub severity: Severity,
    /// Where the finding points, and its other end: steps parted by dots, with
    /// [`INDEX`](mark::INDEX) for the index of the item, the other end empty where it has none; what
    /// to say after the path, with [marks](mark). Where there are several messages, the value of a
    /// finding says which of them is its own.
    pub texts: Pool,
    /// What is looked at.
    pub looks: Looks,
}

impl Rule {
    /// For the table of rules: what the code says of the severity is looked up while it compiles,
    /// so that the full build doesn't carry the look-up.
    pub(super) const fn new(code: Code, texts: Pool, looks: Looks) -> Self {
        Self {
            code,
            severity: code.severity(),
            texts,
            looks,
        }
    }
}

/// What stands in a rule's texts for what isn't known before a finding is.
pub mod mark {
    /// The finding's value.
    pub const VALUE: char = '\u{1}';
    /// The index: in a path of the item there, in a message of the one at the other end.
    pub const INDEX: char = '#';
}

/// What a rule looks at, and what it finds there.
#[derive(Debug, Clone, Copy)]
pub enum Looks {
    /// At no session, but at what should be one.
    AtNone,
    /// Every item with a number that an earlier item has.
    ForRepeats(Column),
    /// Every item but the first with a number that only one may have.
    ForOne(Column, f64),
    /// Every item with a number that none of the others has.
    ForOthers(Column, Column),
    /// Something else; `None` where it can't be decided.
    With(fn(&Facts<'_>, &mut Findings) -> Option<()>),
}

/// Parts of a session that don't agree.
#[derive(Debug, Clone, Copy)]
#[repr(C)]
pub struct Finding {
    /// What the message quotes, or which of several messages it is.
    pub value: f64,
    /// The index of the item that the finding points at.
    pub at: u32,
    /// The index of the item at the other end.
    pub other: u32,
    /// What they don't agree on, by its place among all rules.
    pub rule: u8,
    /// How much it matters, under the options that were given.
    pub severity: Severity,
}

/// Collects findings: all are counted, as many kept as were asked for.
#[derive(Debug)]
pub struct Findings {
    strict: bool,
    cap: u32,
    kept: Vec<Finding>,
    totals: Totals,
    /// The rule that looks.
    pub(super) rule: u8,
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
            rule: 0,
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

    pub(super) fn add(&mut self, at: usize, other: usize, value: f64) {
        let rule = self.rule;
        let severity = match RULES.get(usize::from(rule)) {
            Some(rule) if !self.strict => rule.severity,
            _ => Severity::Error,
        };
        if self.totals.count(severity) <= self.cap {
            self.kept.push(Finding {
                value,
                at: index(at),
                other: index(other),
                rule,
                severity,
            });
        }
    }
}

/// JavaScript's arrays have no more items.
fn index(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}
