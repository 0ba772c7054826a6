//! What a code says of its severity is what findings of that name have, unless options say otherwise.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeMap;

use serde_json::Value;
use webfuse_widget::Code;

#[test]
fn codes_have_the_severity_that_findings_have() {
    let severities: BTreeMap<&str, &str> = Code::ALL
        .iter()
        .map(|code| (code.as_str(), code.severity().as_str()))
        .collect();
    let mut seen = 0;
    for file in [
        include_str!("fixtures/cases.json"),
        include_str!("fixtures/snapshots.json"),
    ] {
        let cases: Vec<Value> = serde_json::from_str(file).unwrap();
        for case in cases.iter().filter(|case| case["options"].is_null()) {
            for issue in case["report"]["issues"].as_array().unwrap() {
                let code = issue["code"].as_str().unwrap();
                // The note has the severity of what it stands for.
                if code != "truncated" {
                    assert_eq!(
                        issue["severity"], severities[code],
                        "{}: {code}",
                        case["name"]
                    );
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 50, "only {seen} findings to compare with");
}

#[test]
fn names_are_shown_as_they_stand_in_json() {
    for code in Code::ALL {
        assert_eq!(serde_json::json!(code), code.to_string());
        let severity = code.severity();
        assert_eq!(serde_json::json!(severity), severity.to_string());
        assert_eq!(format!("{severity:8}|").len(), 9);
    }
}
