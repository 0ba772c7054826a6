use serde_json::{Map, Value};

use crate::schema::{Code, Severity};
use crate::validate::{Collected, Rules, quote};
use crate::{Issue, ValidateOptions};

const PARTS: [&str; 4] = ["info", "tabs", "participants", "frames"];

/// Adds what is there and no part: a misspelt one would never be looked at.
pub(super) fn unknown_parts(
    snapshot: &Map<String, Value>,
    options: ValidateOptions,
    collected: &mut Collected,
) {
    let rules = Rules::from(options);
    let severity = match rules.unknown_keys {
        None => return,
        Some(_) if rules.strict => Severity::Error,
        Some(severity) => severity,
    };
    for name in snapshot.keys().filter(|name| !PARTS.contains(&&***name)) {
        if collected.count(severity, rules.cap) {
            collected.list(undeclared(name, severity));
        }
    }
}

fn undeclared(name: &str, severity: Severity) -> Issue {
    let (quoted, known) = (quote(name), PARTS.join(", "));
    Issue {
        code: Code::UnknownKey,
        severity,
        path: vec![name.into()],
        message: format!("unknown part {quoted}; there are {known}"),
        expected: None,
        received: None,
        suggestion: None,
        location: None,
        related: Vec::new(),
    }
}
