//! What is said of values that serde holds, natively.
#![cfg(not(target_arch = "wasm32"))]

#[path = "shared/agreement.rs"]
mod agreement;
#[path = "shared/cases.rs"]
mod cases;
#[path = "shared/naive.rs"]
mod naive;
#[path = "shared/subject.rs"]
mod subject;
#[path = "shared/try_out.rs"]
mod try_out;
#[path = "shared/values.rs"]
mod values;

use std::error::Error;

use subject::by_json;

/// `UPDATE_CASES=1 cargo test --test native` writes down what is said now, to be read before it is
/// committed; `npx biome format --write tests/fixtures` puts it into shape.
fn update_cases() -> Result<(), Box<dyn Error>> {
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
fn cases_say_what_is_expected() -> Result<(), Box<dyn Error>> {
    if std::env::var_os("UPDATE_CASES").is_some() {
        return update_cases();
    }
    Ok(cases::say_what_is_expected(by_json)?)
}

#[test]
fn any_value_has_the_findings_of_the_reference() -> Result<(), Box<dyn Error>> {
    agreement::agree_with_the_reference(2_500, by_json)
}

#[test]
fn any_cut_list_begins_like_the_whole_one() -> Result<(), Box<dyn Error>> {
    agreement::cut_lists_begin_like_whole_ones(1_000, by_json)
}
