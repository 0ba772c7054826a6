use core::fmt;

use serde::Serialize;

use crate::schema::{Code, Severity};

/// One finding: what is wrong, where, and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "web"), derive(tsify::Tsify))]
pub struct Issue {
    /// What the finding is called.
    pub code: Code,
    /// How much it matters: an `"error"` makes the value invalid, a `"warning"` doesn't.
    pub severity: Severity,
    /// Where it is: names of properties and indexes of items, from the value on. The value itself
    /// has an empty path.
    #[cfg_attr(
        all(target_arch = "wasm32", feature = "web"),
        tsify(type = "(string | number)[]")
    )]
    pub path: Vec<PathStep>,
    /// The finding as a sentence, with the path and what to write instead.
    pub message: String,
    /// What was expected there, such as `a boolean`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(all(target_arch = "wasm32", feature = "web"), tsify(optional))]
    pub expected: Option<String>,
    /// What was found there, such as `null`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(all(target_arch = "wasm32", feature = "web"), tsify(optional))]
    pub received: Option<String>,
    /// The name or the value to write instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(all(target_arch = "wasm32", feature = "web"), tsify(optional))]
    pub suggestion: Option<String>,
    /// Where it is in the text that was read, if it was a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(all(target_arch = "wasm32", feature = "web"), tsify(optional))]
    pub location: Option<Location>,
    /// The other ends of a finding that has several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(all(target_arch = "wasm32", feature = "web"), tsify(optional))]
    pub related: Vec<Related>,
}

/// One step of an [`Issue`]'s path.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
pub enum PathStep {
    /// A property.
    Name(String),
    /// An item of a list.
    Index(u32),
}

impl From<&str> for PathStep {
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}

impl From<u32> for PathStep {
    fn from(index: u32) -> Self {
        Self::Index(index)
    }
}

/// A place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "web"), derive(tsify::Tsify))]
pub struct Location {
    /// The line, from 1 on.
    pub line: u32,
    /// The column, from 1 on, in UTF-16 units as editors count them.
    pub column: u32,
    /// How far from the beginning of the text: UTF-16 units in JavaScript, bytes in Rust.
    pub offset: u32,
    /// How long the place is, in the units of `offset`.
    pub length: u32,
}

/// Another end of a finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "web"), derive(tsify::Tsify))]
pub struct Related {
    /// Where it is.
    #[cfg_attr(
        all(target_arch = "wasm32", feature = "web"),
        tsify(type = "(string | number)[]")
    )]
    pub path: Vec<PathStep>,
    /// Where it is in the text that was read, if it was a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(all(target_arch = "wasm32", feature = "web"), tsify(optional))]
    pub location: Option<Location>,
}

/// Its line and column, where it has a location, its severity, and its message.
impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(location) = self.location {
            write!(f, "{}:{}: ", location.line, location.column)?;
        }
        write!(f, "{}: {}", self.severity, self.message)
    }
}

/// What there is to say of a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "web"), derive(tsify::Tsify))]
pub struct Report {
    /// Whether there are no errors.
    pub valid: bool,
    /// What was found: errors, then warnings. At most as many as the options ask for, with a note
    /// at the end where there are more.
    pub issues: Vec<Issue>,
}

impl Report {
    /// The errors.
    ///
    /// ```
    /// use webfuse_widget::{Frame, ValidateOptions};
    ///
    /// let frame = serde_json::json!({ "frameId": -1, "url": "https://example.com" });
    /// let report = Frame::validate(&frame, ValidateOptions::default());
    /// let messages: Vec<_> = report.errors().map(|issue| issue.message.as_str()).collect();
    /// assert_eq!(messages, ["parentFrameId: missing, expected an integer"]);
    /// assert_eq!(report.warnings().count(), 1);
    /// ```
    pub fn errors(&self) -> impl Iterator<Item = &Issue> {
        self.of(Severity::Error)
    }

    /// The warnings.
    pub fn warnings(&self) -> impl Iterator<Item = &Issue> {
        self.of(Severity::Warning)
    }

    fn of(&self, severity: Severity) -> impl Iterator<Item = &Issue> {
        self.issues
            .iter()
            .filter(move |issue| issue.severity == severity)
    }
}

/// A line for each issue.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.issues.is_empty() {
            return f.write_str("nothing to report");
        }
        for (index, issue) in self.issues.iter().enumerate() {
            let between = if index == 0 { "" } else { "\n" };
            write!(f, "{between}{issue}")?;
        }
        Ok(())
    }
}
