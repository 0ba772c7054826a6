//! What is said of whole sessions, natively.
#![cfg(not(target_arch = "wasm32"))]

use serde::Deserialize;
use serde_json::{Map, Value, json};
use webfuse_widget::snapshot::FrameTree;
use webfuse_widget::{Code, Frame, Integer, Severity, Snapshot, ValidateOptions};

type Outcome = Result<(), Box<dyn std::error::Error>>;

const CASES: &str = include_str!("fixtures/snapshots.json");

/// A snapshot, of whose objects only that is written down which isn't as in the reference's
/// examples, and everything that there is to say of it.
#[derive(Deserialize)]
struct Case {
    name: String,
    #[serde(default)]
    options: ValidateOptions,
    snapshot: Map<String, Value>,
    report: Value,
}

/// A value with the changes that a case asks for.
fn changed(example: &Value, change: &Value) -> Value {
    let (Value::Object(example), Value::Object(change)) = (example, change) else {
        return change.clone();
    };
    let mut whole = example.clone();
    for (name, value) in change {
        let before = whole.get(name).unwrap_or(&Value::Null);
        whole.insert(name.clone(), changed(before, value));
    }
    Value::Object(whole)
}

fn whole(part: &str, change: &Value) -> serde_json::Result<Value> {
    let example: Value = serde_json::from_str(match part {
        "info" => include_str!("fixtures/reference/session-info.json"),
        "tabs" => include_str!("fixtures/reference/tab.json"),
        "participants" => include_str!("fixtures/reference/participant.json"),
        _ => include_str!("fixtures/reference/frames.json"),
    })?;
    let example = example.get(0).unwrap_or(&example);
    Ok(match change {
        Value::Array(items) => items.iter().map(|item| changed(example, item)).collect(),
        _ => changed(example, change),
    })
}

impl Case {
    fn snapshot(&self) -> serde_json::Result<Value> {
        let parts = self.snapshot.iter();
        let parts = parts.map(|(name, change)| Ok((name.clone(), whole(name, change)?)));
        Ok(Value::Object(parts.collect::<serde_json::Result<_>>()?))
    }
}

/// `UPDATE_CASES=1 cargo test --test snapshot` writes down what is said now, to be read before it
/// is committed; `npx biome format --write tests/fixtures` puts it into shape.
fn update_cases() -> Outcome {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/snapshots.json");
    let mut cases: Vec<Value> = serde_json::from_str(CASES)?;
    for case in &mut cases {
        let read: Case = serde_json::from_value(case.clone())?;
        let report = Snapshot::validate(&read.snapshot()?, read.options);
        case["report"] = serde_json::to_value(report)?;
    }
    std::fs::write(file, serde_json::to_string_pretty(&cases)?)?;
    Ok(())
}

#[test]
fn cases_say_what_is_expected() -> Outcome {
    if std::env::var_os("UPDATE_CASES").is_some() {
        return update_cases();
    }
    let mut models = 0;
    for case in serde_json::from_str::<Vec<Case>>(CASES)? {
        let snapshot = case.snapshot()?;
        let said = serde_json::to_value(Snapshot::validate(&snapshot, case.options))?;
        let (name, expected) = (&case.name, &case.report);
        assert!(
            said == *expected,
            "{name}\nexpected {expected:#}\nfound {said:#}"
        );
        // The models say the same, where the value is what they would write.
        if let Ok(model) = serde_json::from_value::<Snapshot>(snapshot.clone())
            && serde_json::to_value(&model)? == snapshot
        {
            models += 1;
            let said = serde_json::to_value(model.check(case.options))?;
            assert!(said == *expected, "{name}, as a model\nfound {said:#}");
        }
    }
    assert!(models > 30, "only {models} cases are models");
    Ok(())
}

/// The codes that only whole snapshots have stand last.
#[test]
fn every_rule_has_a_case() -> Outcome {
    let cases: Vec<Case> = serde_json::from_str(CASES)?;
    let rules = Code::ALL
        .iter()
        .skip_while(|code| **code != Code::DuplicateSsid);
    for code in rules {
        let issues = cases
            .iter()
            .filter_map(|case| case.report["issues"].as_array());
        let fires = |issue: &Value| issue["code"] == code.as_str();
        assert!(
            issues.flatten().any(fires),
            "{} is never reported",
            code.as_str()
        );
    }
    Ok(())
}

#[test]
fn only_what_the_reference_calls_unique_is_an_error() -> Outcome {
    let cases: Vec<Case> = serde_json::from_str(CASES)?;
    let errors = [
        "duplicate_ssid",
        "duplicate_client_index",
        "duplicate_frame_id",
    ];
    for case in cases.iter().filter(|case| !case.options.strict) {
        for issue in case.report["issues"].as_array().into_iter().flatten() {
            let code = issue["code"].as_str().unwrap_or_default();
            if Code::ALL.iter().position(|known| known.as_str() == code)
                >= Code::ALL
                    .iter()
                    .position(|known| *known == Code::DuplicateSsid)
            {
                let expected = if errors.contains(&code) {
                    Severity::Error
                } else {
                    Severity::Warning
                };
                assert_eq!(issue["severity"], expected.as_str(), "{code}");
            }
        }
    }
    Ok(())
}

#[test]
fn what_is_no_snapshot_is_refused() {
    for (value, found) in [
        (json!(null), "null"),
        (json!([]), "an array"),
        (json!("x"), "a string"),
    ] {
        let report = Snapshot::validate(&value, ValidateOptions::default());
        assert!(!report.valid);
        let expected =
            format!("expected an object with info, tabs, participants or frames, found {found}");
        assert_eq!(report.issues[0].message, expected);
    }
}

fn frame(id: u32, parent: i32) -> Frame {
    Frame {
        frame_id: Integer::from(id),
        parent_frame_id: Integer::from(parent),
        url: String::new(),
    }
}

/// Positions, of the children in brackets.
fn draw<'t>(nodes: impl Iterator<Item = webfuse_widget::snapshot::FrameNode<'t>>) -> String {
    let nodes = nodes.map(|node| {
        let children = draw(node.children().collect::<Vec<_>>().into_iter());
        let position = node.position();
        if children.is_empty() {
            position.to_string()
        } else {
            format!("{position}({children})")
        }
    });
    nodes.collect::<Vec<_>>().join(" ")
}

#[test]
fn frames_nest_in_their_order() {
    let frames = [
        frame(5, 0),
        frame(0, -1),
        frame(6, 5),
        frame(7, 0),
        frame(8, 5),
    ];
    let tree = FrameTree::new(&frames);
    assert_eq!(draw(tree.roots()), "1(0(2 4) 3)");
    assert_eq!(draw(tree.orphans()), "");
    assert_eq!(draw(tree.cycles()), "");
}

#[test]
fn no_frame_is_lost() {
    let frames = [
        frame(1, 0),
        frame(2, 9),
        frame(3, 2),
        frame(4, 5),
        frame(5, 4),
        frame(6, 5),
        frame(7, 7),
        frame(2, 1),
        frame(10, 2),
    ];
    let tree = FrameTree::new(&frames);
    assert_eq!(draw(tree.roots()), "0(7)");
    assert_eq!(draw(tree.orphans()), "1(2 8)");
    assert_eq!(draw(tree.cycles()), "3(4(5)) 6");
}

#[test]
fn a_deep_nesting_fits_on_the_stack() {
    let deep = 100_000;
    let frames: Vec<Frame> = (0..deep)
        .map(|id| frame(id, id.cast_signed() - 1))
        .collect();
    let tree = FrameTree::new(&frames);
    let mut depth = 0;
    let mut node = tree.roots().next();
    while let Some(at) = node {
        depth += 1;
        node = at.children().next();
    }
    assert_eq!(depth, deep);

    let circle: Vec<Frame> = (0..deep)
        .map(|id| frame(id + 1, (id.cast_signed() + 1) % 100_000 + 1))
        .collect();
    assert_eq!(FrameTree::new(&circle).cycles().count(), 1);
}
