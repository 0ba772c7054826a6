//! Says of each finding where it is in the text.

use super::document::{Document, Node};
use super::{Finding, Lines, Span, Step, bytes, text};
use crate::schema::{Code, Severity};
use crate::validate::{Issue, Key, Location, PathStep, describe_at, tag};

/// A finding in the text itself, as an issue without locations.
pub(super) fn issue(finding: &Finding, path: &[Step], bytes: &[u8], severity: Severity) -> Issue {
    let tag = if finding.code == Code::InvalidJson {
        finding.fault.into()
    } else {
        tag::UNDEFINED
    };
    let key = Key::beside_values(finding.code, severity, tag);
    let path = path.iter().map(|step| match step {
        Step::Index(index) => PathStep::Index(*index),
        Step::Key(key) => PathStep::Name(text::string(bytes::inner(bytes, *key))),
    });
    let mut issue = describe_at(key, path.collect(), None);
    issue.location = Some(offsets(finding.span));
    if finding.related != Span::default() {
        issue.related.push(crate::validate::Related {
            path: issue.path.clone(),
            location: Some(offsets(finding.related)),
        });
    }
    issue
}

/// Gives every issue the locations of its ends, lines and columns included.
pub(super) fn locate(document: &Document, bytes: &[u8], issues: &mut [Issue]) {
    for issue in issues.iter_mut() {
        if issue.location.is_none() && issue.code != Code::Truncated {
            issue.location = place_of(document, bytes, issue).map(offsets);
        }
        for related in &mut issue.related {
            if related.location.is_none() {
                let node = node_of(document, bytes, &related.path);
                related.location = node.map(|node| offsets(node.span));
            }
        }
    }
    let mut locations: Vec<&mut Location> = issues
        .iter_mut()
        .flat_map(|issue| {
            let related = issue.related.iter_mut();
            let related = related.filter_map(|related| related.location.as_mut());
            issue.location.as_mut().into_iter().chain(related)
        })
        .collect();
    locations.sort_by_key(|location| location.offset);
    let mut lines = Lines::new();
    for location in locations {
        let place = lines.place(bytes, location.offset as usize);
        location.line = place.line;
        location.column = place.column;
    }
}

/// Where an issue points: at the value, at the key where the key is what is wrong, at the opening
/// brace where something is missing inside.
fn place_of(document: &Document, bytes: &[u8], issue: &Issue) -> Option<Span> {
    if issue.code == Code::Missing {
        let (_, owner) = issue.path.split_last()?;
        let start = node_of(document, bytes, owner)?.span.start;
        let end = start + 1;
        return Some(Span { start, end });
    }
    let node = node_of(document, bytes, &issue.path)?;
    Some(if issue.code == Code::UnknownKey {
        node.key
    } else {
        node.span
    })
}

fn node_of<'a>(document: &'a Document, bytes: &[u8], path: &[PathStep]) -> Option<&'a Node> {
    let mut steps = path.iter();
    steps.try_fold(document.root()?, |node, step| match step {
        PathStep::Index(index) => document.item(node, *index),
        PathStep::Name(name) => document.property(bytes, node, name),
    })
}

/// A location whose line and column aren't known yet.
fn offsets(span: Span) -> Location {
    Location {
        line: 0,
        column: 0,
        offset: span.start,
        length: span.end - span.start,
    }
}
