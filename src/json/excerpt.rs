use core::fmt;

use crate::validate::{Issue, Location, Report};

/// A report with the lines of text that it speaks of, as the command line prints it; see
/// [`Report::in_file`].
#[derive(Debug, Clone, Copy)]
pub struct InFile<'a> {
    report: &'a Report,
    name: &'a str,
    text: &'a str,
}

impl Report {
    /// The report as the command line prints it: each issue with the file's name, line and column,
    /// and the line of text with the place underlined. They come as they stand in the text.
    ///
    /// ```
    /// # use webfuse_widget::{IntegrationSettings, ValidateOptions};
    /// let text = "{\n  \"hiden_support_button\": true\n}";
    /// let report = IntegrationSettings::validate_json(text, ValidateOptions::default());
    /// assert_eq!(
    ///     report.in_file("settings.json", text).to_string(),
    ///     "\
    /// settings.json:2:3: error: unknown setting \"hiden_support_button\"; did you mean \"hidden_support_button\"? [unknown_key]
    ///   2 |   \"hiden_support_button\": true
    ///     |   ^^^^^^^^^^^^^^^^^^^^^^
    /// ",
    /// );
    /// ```
    #[must_use]
    pub const fn in_file<'a>(&'a self, name: &'a str, text: &'a str) -> InFile<'a> {
        InFile {
            report: self,
            name,
            text,
        }
    }
}

impl fmt::Display for InFile<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut issues: Vec<_> = self.report.issues.iter().collect();
        issues.sort_by_key(|issue| issue.location.map_or(u32::MAX, |location| location.offset));
        for issue in issues {
            let Issue {
                code,
                severity,
                message,
                location,
                ..
            } = issue;
            let message: String = message.chars().map(printable).collect();
            match location {
                Some(location) => {
                    let Location { line, column, .. } = location;
                    let name = self.name;
                    writeln!(f, "{name}:{line}:{column}: {severity}: {message} [{code}]")?;
                    self.excerpt(*location, f)?;
                }
                None => writeln!(f, "{}: {severity}: {message} [{code}]", self.name)?,
            }
        }
        Ok(())
    }
}

/// How much of a long line is shown, and how much of it before the place, in characters.
const SHOWN: usize = 100;
const SHOWN_BEFORE: usize = 40;

const BOM: char = '\u{feff}';

impl InFile<'_> {
    /// The line of text, with the place underlined. Of a long line only that is looked at which is
    /// shown: there may be as many findings in it.
    fn excerpt(&self, location: Location, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let offset = location.offset as usize;
        let (Some(before), Some(after)) = (self.text.get(..offset), self.text.get(offset..)) else {
            return Ok(());
        };
        let is_within = |char: &char| !matches!(char, '\n' | '\r');
        let mut before = before.chars().rev().take_while(is_within);
        let mut start: Vec<char> = before.by_ref().take(SHOWN_BEFORE).collect();
        let is_cut = before.any(|char| char != BOM);
        while !is_cut && start.last() == Some(&BOM) {
            start.pop();
        }
        let mut shown = String::from(if is_cut { "…" } else { "" });
        shown.extend(start.into_iter().rev().map(printable));
        let indent = shown.chars().count();
        let length = location.length as usize;
        let is_marked = |at| at < length || !after.is_char_boundary(length);
        let mut rest = after.char_indices().take_while(|(_, char)| is_within(char));
        let mut marks = 0;
        for (at, char) in rest.by_ref().take(SHOWN.saturating_sub(indent)) {
            shown.push(printable(char));
            marks += usize::from(is_marked(at));
        }
        if rest.next().is_some() {
            shown.push('…');
        }
        let marks = "^".repeat(marks.max(1));
        let number = location.line.to_string();
        let margin = " ".repeat(number.len());
        writeln!(f, "  {number} | {shown}")?;
        writeln!(f, "  {margin} | {}{marks}", " ".repeat(indent))
    }
}

/// A character that takes one place and moves no cursor.
fn printable(char: char) -> char {
    if char.is_control() { ' ' } else { char }
}
