//! Findings on the console.

use wasm_bindgen_test::wasm_bindgen_test;
use webfuse_widget::web::{log, validate};
use webfuse_widget::{IntegrationSettings, ValidateOptions};

use crate::script::script;

#[wasm_bindgen_test]
fn errors_are_logged_as_errors_and_warnings_as_warnings() {
    let listening = script(
        "globalThis.heard = [];
         for (const level of ['error', 'warn']) {
             const original = console[level];
             console[level] = (...words) => heard.push([level, ...words]);
             heard[level] = original;
         }
         return heard;",
    );
    let value = script("({ hidden_support_button: true, shake_to_start: 'x' })");
    log(&validate::<IntegrationSettings>(
        &value,
        ValidateOptions::default(),
    ));
    script("console.error = heard.error; console.warn = heard.warn; return null;");
    let heard = js_sys::JSON::stringify(&listening).map(String::from);
    let expected = r#"[["error","shake_to_start: expected a boolean, found a string"],["warn","hidden_support_button: leaves users no way to start a session; set key_combo_to_start or shake_to_start to true as well"]]"#;
    assert_eq!(heard.as_deref(), Ok(expected));
}
