//! Follows a session: reads a snapshot a line from standard input, as JSON, and prints a line each
//! of what doesn't add up, how its frames nest (children in brackets), and what happened since the
//! line before. A line `null` starts with another session.
//!
//! ```text
//! cargo run --example session_log < snapshots.ndjson
//! ```

use std::error::Error;
use std::io::{BufRead, Write, stdin, stdout};

use serde_json::{Value, json};
use webfuse_widget::snapshot::{FrameNode, FrameTree, Tracker};
use webfuse_widget::{Snapshot, ValidateOptions};

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = stdout().lock();
    let mut tracker = Tracker::new();
    for line in stdin().lock().lines() {
        let value: Value = serde_json::from_str(&line?)?;
        if value.is_null() {
            tracker.reset();
            continue;
        }
        let report = Snapshot::validate(&value, ValidateOptions::default());
        let Ok(snapshot) = serde_json::from_value::<Snapshot>(value) else {
            writeln!(out, "{}", json!({ "report": report }))?;
            continue;
        };
        let tree = FrameTree::new(snapshot.frames.as_deref().unwrap_or_default());
        let frames = json!({
            "roots": draw(tree.roots()),
            "orphans": draw(tree.orphans()),
            "cycles": draw(tree.cycles()),
        });
        let log = match tracker.update(snapshot) {
            Ok(events) => json!({ "report": report, "frames": frames, "events": events }),
            Err(refusal) => {
                json!({ "report": report, "frames": frames, "refused": refusal.report.issues })
            }
        };
        writeln!(out, "{log}")?;
    }
    Ok(())
}

/// Identifiers of frames, those of the frames inside them in brackets.
fn draw<'t>(nodes: impl Iterator<Item = FrameNode<'t>>) -> String {
    let drawn: Vec<String> = nodes
        .map(|node| {
            let children = draw(node.children().collect::<Vec<_>>().into_iter());
            let id = node.frame().frame_id;
            if children.is_empty() {
                id.to_string()
            } else {
                format!("{id}({children})")
            }
        })
        .collect();
    drawn.join(" ")
}
