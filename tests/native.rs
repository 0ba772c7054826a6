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

use proptest::prelude::prop_assert_eq;
use serde_json::Value;
use webfuse_widget::{
    Frame, IntegrationSettings, Participant, Report, SessionInfo, Space, Tab, ValidateOptions,
};

use subject::{Subject, by_json, for_model};

/// Validates the value as text, and forgets where in the text a finding is.
fn by_text(subject: &Subject, value: &Value, options: ValidateOptions) -> Report {
    if value.get("$schema").is_some() {
        // Text may name its schema.
        return by_json(subject, value, options);
    }
    let text = value.to_string();
    macro_rules! validate {
        ($model:ident) => {
            if subject.list {
                $model::validate_list_json(&text, options)
            } else {
                $model::validate_json(&text, options)
            }
        };
    }
    let mut report = for_model!(subject.object.as_str(), validate);
    for issue in &mut report.issues {
        issue.location = None;
        for related in &mut issue.related {
            related.location = None;
        }
    }
    report
}

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
fn cases_as_text_say_what_is_expected() -> Result<(), Box<dyn Error>> {
    Ok(cases::say_what_is_expected(by_text)?)
}

#[test]
fn text_and_values_hear_the_same_words() -> Result<(), Box<dyn Error>> {
    let strategy = (values::subjects(), agreement::options());
    try_out::try_out(1_500, &strategy, |((subject, value), options)| {
        let of_text = by_text(&subject, &value, options);
        prop_assert_eq!(of_text, by_json(&subject, &value, options));
        Ok(())
    })
}

#[test]
fn any_value_has_the_findings_of_the_reference() -> Result<(), Box<dyn Error>> {
    agreement::agree_with_the_reference(2_500, by_json)
}

#[test]
fn any_cut_list_begins_like_the_whole_one() -> Result<(), Box<dyn Error>> {
    agreement::cut_lists_begin_like_whole_ones(1_000, by_json)
}
