use serde_json::{Map, Value};

use crate::schema::{Code, Severity};
use crate::validate::{Collected, Rules, quote};
use crate::{Issue, ValidateOptions};

/// Adds what is there and none of the parts: a misspelt one would never be looked at.
pub(super) fn unknown_parts(
    snapshot: &Map<String, Value>,
    parts: &[&str],
    options: ValidateOptions,
    collected: &mut Collected,
) {
    let rules = Rules::from(options);
    let severity = match rules.unknown_keys {
        None => return,
        Some(_) if rules.strict => Severity::Error,
        Some(severity) => severity,
    };
    for name in snapshot
        .keys()
        .filter(|name| !parts.contains(&name.as_str()))
    {
        if collected.count(severity, rules.cap) {
            collected.list(undeclared(name, parts, severity));
        }
    }
}

fn undeclared(name: &str, parts: &[&str], severity: Severity) -> Issue {
    let (quoted, known) = (quote(name), parts.join(", "));
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
