//! The typed exports, called as JavaScript calls them.
#![cfg(all(target_arch = "wasm32", feature = "typed"))]
#![expect(clippy::unwrap_used, reason = "a test that fails says so by panicking")]

use js_sys::{JSON, Object, Reflect};
use tsify::Ts;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use webfuse_widget::{Code, Report, ValidateOptions};
use webfuse_widget_full::typed::{validateIntegrationSettings, validateTabList};

wasm_bindgen_test_configure!(run_in_browser);

/// What an export gave, as the JSON that JavaScript would write of it.
fn written(report: Result<Ts<Report>, wasm_bindgen::JsError>) -> String {
    let report = JsValue::from(report.map_err(JsValue::from).unwrap());
    String::from(JSON::stringify(&report).unwrap())
}

fn options(json: &str) -> Ts<ValidateOptions> {
    let options: ValidateOptions =
        serde_wasm_bindgen::from_value(JSON::parse(json).unwrap()).unwrap();
    Ts::from_rust(&options).unwrap()
}

#[wasm_bindgen_test]
fn options_go_in_and_a_report_comes_out() {
    let settings = Object::new();
    Reflect::set(&settings, &"shake_to_strat".into(), &true.into()).unwrap();
    let report = written(validateIntegrationSettings(&settings, None));
    assert!(report.starts_with("{\"valid\":false,"), "{report}");
    assert!(
        report.contains("\"suggestion\":\"shake_to_start\""),
        "{report}"
    );
    assert!(report.contains(Code::UnknownKey.as_str()), "{report}");
    let warned = written(validateIntegrationSettings(
        &settings,
        Some(options("{\"unknownKeys\":\"warn\"}")),
    ));
    assert!(warned.starts_with("{\"valid\":true,"), "{warned}");
}

#[wasm_bindgen_test]
fn lists_have_their_own() {
    let report = written(validateTabList(
        &JSON::parse("[{}]").unwrap(),
        Some(options("{\"maxIssues\":1}")),
    ));
    assert!(report.contains("\"path\":[0,\"active\"]"), "{report}");
    assert!(report.contains(Code::Truncated.as_str()), "{report}");
}
