//! What is said of values that JavaScript holds, in a page.
#![cfg(target_arch = "wasm32")]

#[path = "shared/agreement.rs"]
mod agreement;
#[path = "shared/cases.rs"]
mod cases;
#[path = "browser/console.rs"]
mod console;
#[path = "browser/hostile.rs"]
mod hostile;
#[path = "browser/kinds.rs"]
mod kinds;
#[path = "browser/models.rs"]
mod models;
#[path = "shared/naive.rs"]
mod naive;
#[path = "browser/script.rs"]
mod script;
#[path = "shared/subject.rs"]
mod subject;
#[path = "shared/try_out.rs"]
mod try_out;
#[path = "shared/values.rs"]
mod values;

use std::error::Error;

use proptest::prelude::prop_assert_eq;
use serde_json::Value;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use webfuse_widget::web::{validate, validate_list};
use webfuse_widget::{
    Frame, IntegrationSettings, Participant, Report, SessionInfo, Space, Tab, ValidateOptions,
};

use subject::{Subject, by_json, for_model};

wasm_bindgen_test_configure!(run_in_browser);

/// Validates the value as `JSON.parse` makes it.
fn by_javascript(subject: &Subject, value: &Value, options: ValidateOptions) -> Report {
    let value = js_sys::JSON::parse(&value.to_string()).unwrap_or(JsValue::UNDEFINED);
    macro_rules! validate {
        ($model:ident) => {
            if subject.list {
                validate_list::<$model>(&value, options)
            } else {
                validate::<$model>(&value, options)
            }
        };
    }
    for_model!(subject.object.as_str(), validate)
}

/// An error that the test runner prints.
fn printed(error: &dyn ToString) -> JsValue {
    error.to_string().into()
}

#[wasm_bindgen_test]
fn cases_say_what_is_expected() -> Result<(), JsValue> {
    cases::say_what_is_expected(by_javascript).map_err(|error| printed(&error))
}

#[wasm_bindgen_test]
fn any_value_has_the_findings_of_the_reference() -> Result<(), JsValue> {
    agreement::agree_with_the_reference(250, by_javascript).map_err(|error| printed(&error))
}

#[wasm_bindgen_test]
fn any_cut_list_begins_like_the_whole_one() -> Result<(), JsValue> {
    agreement::cut_lists_begin_like_whole_ones(100, by_javascript).map_err(|error| printed(&error))
}

#[wasm_bindgen_test]
fn javascript_and_serde_hear_the_same_words() -> Result<(), JsValue> {
    let strategy = (values::subjects(), agreement::options());
    let outcome: Result<(), Box<dyn Error>> =
        try_out::try_out(250, &strategy, |((subject, value), options)| {
            let of_javascript = by_javascript(&subject, &value, options);
            prop_assert_eq!(of_javascript, by_json(&subject, &value, options));
            Ok(())
        });
    outcome.map_err(|error| printed(&error))
}
