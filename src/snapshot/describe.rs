//! What a finding says in words.

use super::finding::{Finding, Rule, mark};
use super::rules::RULES;
use crate::validate::{heading, tag};
use crate::{Code, Issue, PathStep, Related};

/// A finding as an issue.
pub(super) fn issue(finding: &Finding) -> Option<Issue> {
    let Rule { code, texts, .. } = RULES.get(usize::from(finding.rule))?;
    let texts: Vec<&str> = texts.strings().collect();
    let [path, related, messages @ ..] = &texts[..] else {
        return None;
    };
    let path = steps(path, finding.at);
    let related = steps(related, finding.other);
    let index = index(finding.value);
    let value = if *code == Code::InvalidType {
        tag::FOUND.get(index).to_owned()
    } else {
        finding.value.to_string()
    };
    let message = messages.get(index as usize).or(messages.first())?;
    let message = message.replace(mark::VALUE, &value);
    let message = message.replace(mark::INDEX, &finding.other.to_string());
    Some(Issue {
        code: *code,
        severity: finding.severity,
        message: heading(&path) + &message,
        path,
        expected: None,
        received: None,
        suggestion: None,
        location: None,
        related: if related.is_empty() {
            Vec::new()
        } else {
            vec![Related {
                path: related,
                location: None,
            }]
        },
    })
}

/// The value as an index of messages or a tag, both of which are few.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number that is no index is none of the few"
)]
fn index(value: f64) -> u32 {
    value as u32
}

fn steps(path: &str, index: u32) -> Vec<PathStep> {
    let steps = path.split('.').filter(|step| !step.is_empty());
    let step = |step: &str| {
        if step == "#" {
            index.into()
        } else {
            step.into()
        }
    };
    steps.map(step).collect()
}
