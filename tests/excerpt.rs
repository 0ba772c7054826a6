//! The lines of text that a report shows, compared with what the whole line says.
#![cfg(not(target_arch = "wasm32"))]

use webfuse_widget::{Code, Issue, Location, Report, Severity};

const BOM: char = '\u{feff}';

/// A report of one place in a text, as it is shown: the line and what underlines it.
fn shown(text: &str, offset: usize, length: usize) -> String {
    let number = |value| u32::try_from(value).unwrap_or(u32::MAX);
    let issue = Issue {
        code: Code::InvalidJson,
        severity: Severity::Error,
        path: Vec::new(),
        message: String::new(),
        expected: None,
        received: None,
        suggestion: None,
        location: Some(Location {
            line: 1,
            column: 1,
            offset: number(offset),
            length: number(length),
        }),
        related: Vec::new(),
    };
    let report = Report {
        valid: false,
        issues: vec![issue],
    };
    let shown = report.in_file("f", text).to_string();
    let (_, excerpt) = shown.split_once('\n').unwrap_or_default();
    excerpt.to_owned()
}

/// The same from the characters of the line: what is before the place, what follows, and how many
/// characters the place has.
fn expected(before: &str, after: &str, place: usize) -> String {
    let before: Vec<char> = before.trim_start_matches(BOM).chars().collect();
    let after: Vec<char> = after.chars().collect();
    let (cut, dots) = match before.len().checked_sub(40) {
        None | Some(0) => (0, ""),
        Some(cut) => (cut, "…"),
    };
    let start = format!("{dots}{}", before[cut..].iter().collect::<String>());
    let indent = start.chars().count();
    let room = after.len().min(100 - indent);
    let rest: String = after[..room].iter().collect();
    let more = if after.len() > room { "…" } else { "" };
    let line = format!("{start}{rest}{more}").replace(char::is_control, " ");
    let marks = "^".repeat(place.min(room).max(1));
    format!("  1 | {line}\n    | {}{marks}\n", " ".repeat(indent))
}

/// So many characters, some of which are several bytes long, one a control character.
fn characters(count: usize) -> String {
    "aé😀\t\u{feff}z".chars().cycle().take(count).collect()
}

#[test]
fn a_place_is_shown_with_what_is_around_it() {
    for before in [0, 1, 39, 40, 41, 42, 300] {
        for after in [0, 1, 58, 59, 60, 61, 99, 100, 101, 300] {
            for place in [0, 1, 2, 59, 60, 101, after] {
                for bom in ["", "\u{feff}", "\u{feff}\u{feff}"] {
                    let before = format!("{bom}{}", characters(before));
                    let after = characters(after);
                    let place = place.min(after.chars().count());
                    let length = after.chars().take(place).map(char::len_utf8).sum();
                    for (above, below) in [("", ""), ("x\n", "\nx"), ("x\r", "\r\nx")] {
                        let text = format!("{above}{before}{after}{below}");
                        let offset = above.len() + before.len();
                        assert_eq!(
                            shown(&text, offset, length),
                            expected(&before, &after, place),
                            "{text:?} at {offset}, {length} bytes"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn a_place_ends_with_its_line() {
    assert_eq!(shown("ab\ncd", 1, 4), "  1 | ab\n    |  ^\n");
    assert_eq!(shown("abc", 1, 9), "  1 | abc\n    |  ^^\n");
    // Of another text: in the midst of a character, or beyond the end.
    assert_eq!(shown("aé!", 0, 2), "  1 | aé!\n    | ^^^\n");
    assert_eq!(shown("aé", 2, 1), "");
    assert_eq!(shown("a", 2, 1), "");
}
