//! What is said of values that serde holds, natively.
#![cfg(not(target_arch = "wasm32"))]

#[path = "shared/cases.rs"]
mod cases;
#[path = "shared/subject.rs"]
mod subject;

use subject::by_json;

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// `UPDATE_CASES=1 cargo test --test native` writes down what is said now, to be read before it is
/// committed; `npx biome format --write tests/fixtures` puts it into shape.
fn update_cases() -> Outcome {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cases.json");
    let mut cases: Vec<serde_json::Value> = serde_json::from_str(cases::FILE)?;
    for case in &mut cases {
        let read: cases::Case = serde_json::from_value(case.clone())?;
        let report = by_json(&read.subject, &read.value, read.options);
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
    Ok(cases::say_what_is_expected(by_json)?)
}
