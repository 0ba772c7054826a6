//! Models as JavaScript values, and JavaScript values as models.

use js_sys::JSON;
use serde_json::json;
use tsify::Ts;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use webfuse_widget::web::{Model, decode, decode_list, encode};
use webfuse_widget::{
    Frame, Integer, IntegrationSettings, MetadataValue, Participant, SessionInfo, Snapshot, Space,
    Tab,
};

use crate::script::{lines, script};
use crate::values::example;

fn comes_back<T: Model + PartialEq + std::fmt::Debug>(name: &str) {
    let text = example(name).to_string();
    let value = JSON::parse(&text).unwrap_or(JsValue::UNDEFINED);
    let model: Result<T, _> = decode(&value);
    let by_serde: Option<T> = serde_json::from_str(&text).ok();
    assert!(by_serde.is_some(), "{name}");
    assert_eq!(model.as_ref().ok(), by_serde.as_ref(), "{name}");
    let back = model.ok().and_then(|model| encode(&model).ok());
    let back = back.and_then(|value| JSON::stringify(&value).ok());
    let back = back.map(|text| serde_json::from_str::<serde_json::Value>(&String::from(text)));
    assert_eq!(back.and_then(Result::ok), Some(example(name)));
    let list = decode_list::<T>(&js_sys::Array::of1(&value));
    assert_eq!(list.ok(), by_serde.map(|model| vec![model]));
}

#[wasm_bindgen_test]
fn models_come_back_as_they_went() {
    comes_back::<IntegrationSettings>("IntegrationSettings");
    comes_back::<SessionInfo>("SessionInfo");
    comes_back::<Space>("Space");
    comes_back::<Tab>("Tab");
    comes_back::<Participant>("Participant");
    comes_back::<Frame>("Frame");
}

/// Whether an expression over `value` is true.
fn holds(value: &JsValue, expression: &str) -> bool {
    js_sys::Function::new_with_args("value", &format!("return {expression};"))
        .call1(&JsValue::NULL, value)
        .is_ok_and(|result| result.is_truthy())
}

#[wasm_bindgen_test]
fn models_become_plain_objects() {
    let info = decode::<SessionInfo>(&script("but(info, 'metadata', { a: { b: [1, null] } })"));
    let value = info
        .ok()
        .and_then(|info| encode(&info).ok())
        .unwrap_or_default();
    for expression in [
        "Object.getPrototypeOf(value.metadata) === Object.prototype",
        "Object.getPrototypeOf(value.metadata.a) === Object.prototype",
        "Array.isArray(value.metadata.a.b) && value.metadata.a.b[1] === null",
        "Array.isArray(value.space.adminIds) && value.space.adminIds[0] === 9",
    ] {
        assert!(holds(&value, expression), "{expression}");
    }
    let tab = decode::<Tab>(&script("tab"));
    let value = tab
        .ok()
        .and_then(|tab| encode(&tab).ok())
        .unwrap_or_default();
    assert!(holds(&value, "value.mediaSharingType === null"));
    let settings = IntegrationSettings {
        shake_to_start: Some(true),
        metadata: Some([("n".to_owned(), 2.0.into()), ("t".to_owned(), "x".into())].into()),
        ..IntegrationSettings::default()
    };
    let value = encode(&settings).unwrap_or_default();
    assert!(holds(
        &value,
        "Object.keys(value).join() === 'shake_to_start,metadata'"
    ));
    assert!(holds(
        &value,
        "value.metadata.n === 2 && value.metadata.t === 'x'"
    ));
}

#[wasm_bindgen_test]
fn an_entry_may_be_called_proto() {
    let code = "({ metadata: JSON.parse('{\"__proto__\": \"x\", \"constructor\": 1}') })";
    let settings = decode::<IntegrationSettings>(&script(code)).ok();
    let entry =
        |settings: &IntegrationSettings| settings.metadata.as_ref()?.get("__proto__").cloned();
    assert_eq!(
        settings.as_ref().and_then(entry),
        Some(MetadataValue::from("x"))
    );
    let value = settings
        .and_then(|settings| encode(&settings).ok())
        .unwrap_or_default();
    assert!(holds(
        &value,
        "Object.keys(value.metadata).sort().join() === '__proto__,constructor'"
    ));
    assert!(holds(
        &value,
        "Object.getPrototypeOf(value.metadata) === Object.prototype"
    ));
}

#[wasm_bindgen_test]
fn values_are_decoded_as_code_would_read_them() {
    let code = "new (class { constructor() { const { ssid, ...rest } = tab; Object.assign(this, rest); } get ssid() { return 7; } })()";
    let tab = decode::<Tab>(&script(code)).ok();
    assert_eq!(tab.map(|tab| tab.ssid), Some(Integer::from(7)));
    let settings = decode::<IntegrationSettings>(&script("({ shake_to_start: undefined })"));
    assert_eq!(settings.ok(), Some(IntegrationSettings::default()));
    let code = "but(info, 'metadata', { u: undefined, a: [undefined], n: 1.5, big: 1e300, i: 2 ** 53 - 1 })";
    let info = decode::<SessionInfo>(&script(code)).ok();
    let metadata = info.map(|info| serde_json::Value::Object(info.metadata));
    assert_eq!(
        metadata,
        Some(json!({ "a": [null], "n": 1.5, "big": 1e300, "i": 9_007_199_254_740_991_i64 }))
    );
}

#[wasm_bindgen_test]
fn what_is_wrong_is_not_decoded() {
    let invalid = decode::<Tab>(&script("({ ...tab, ssid: '1', url: null })")).err();
    let said = invalid.as_ref().map(ToString::to_string);
    let expected = "not a valid Tab:\n  - ssid: expected an integer, found a string; write it without quotes\n  - url: expected a string, found null";
    assert_eq!(said.as_deref(), Some(expected));
    let thrown = invalid.map(JsValue::from).unwrap_or_default();
    let message = thrown
        .dyn_ref::<js_sys::Error>()
        .map(|error| String::from(error.message()));
    assert_eq!(message.as_deref(), Some(expected));
    let list = decode_list::<Tab>(&script("[tab, null]")).err();
    assert_eq!(
        list.map(|invalid| invalid.to_string()).as_deref(),
        Some("not a valid Tab[]:\n  - [1]: expected a Tab object, found null")
    );
}

#[wasm_bindgen_test]
fn what_json_cannot_hold_is_not_decoded() {
    for (code, said) in [
        (
            "{ a: { f() {} } }",
            "invalid_type metadata.a.f: expected what JSON can hold, found a function",
        ),
        (
            "{ a: [1n] }",
            "invalid_type metadata.a[0]: expected what JSON can hold, found a bigint",
        ),
        (
            "{ a: NaN }",
            "invalid_type metadata.a: expected what JSON can hold, found NaN",
        ),
        (
            "{ a: new Map() }",
            "invalid_type metadata.a: expected what JSON can hold, found a Map",
        ),
        (
            "{ a: revoked({}) }",
            "unreadable metadata.a: can't be read any more",
        ),
        (
            "{ a: new Proxy({}, { ownKeys() { throw 1; } }) }",
            "unreadable metadata.a: can't be read any more",
        ),
    ] {
        let invalid =
            decode::<SessionInfo>(&script(&format!("but(info, 'metadata', {code})"))).err();
        assert_eq!(
            invalid.map(|invalid| lines(&invalid.report)).as_deref(),
            Some(said)
        );
    }
    // Fine while it is looked at, not any more when it is decoded.
    let fickle = "let reads = 0; return Object.defineProperty({ ...tab }, 'ssid', { get() { if (reads++) throw 1; return 1; } });";
    let invalid = decode::<Tab>(&script(fickle)).err();
    assert_eq!(
        invalid.map(|invalid| lines(&invalid.report)).as_deref(),
        Some("unreadable ssid: can't be read any more")
    );
    let fickle = "let reads = 0; return Object.defineProperty({ ...tab }, 'ssid', { get: () => reads++ ? 'x' : 1 });";
    let said = decode::<Tab>(&script(fickle))
        .err()
        .map(|invalid| (invalid.report.valid, lines(&invalid.report)));
    assert!(said.is_some_and(|(valid, said)| !valid && said.starts_with("invalid_type ")));
}

#[wasm_bindgen_test]
fn infinite_metadata_is_not_encoded() {
    for number in [f64::NAN, f64::INFINITY] {
        let settings = IntegrationSettings {
            metadata: Some([("x".to_owned(), number.into())].into()),
            ..IntegrationSettings::default()
        };
        let said = encode(&settings).err().map(|error| error.to_string());
        assert_eq!(said.as_deref(), Some("metadata: expected a finite number"));
    }
}

/// What an export of Rust's own gives, typed by tsify.
#[wasm_bindgen_test]
fn typed_models_are_plain_objects_too() {
    let code = "but(info, 'metadata', { a: { b: [1, null] } })";
    let info = decode::<SessionInfo>(&script(code)).ok();
    let typed = info.as_ref().and_then(|info| Ts::from_rust(info).ok());
    let back = typed.as_ref().and_then(|typed| typed.to_rust().ok());
    assert_eq!(back, info);
    let value = typed.map(JsValue::from).unwrap_or_default();
    for expression in [
        "Object.getPrototypeOf(value.metadata) === Object.prototype",
        "Object.getPrototypeOf(value.metadata.a) === Object.prototype",
        "value.metadata.a.b[1] === null && value.space.adminIds[0] === 9",
    ] {
        assert!(holds(&value, expression), "{expression}");
    }
    let snapshot = Snapshot {
        info,
        ..Snapshot::default()
    };
    let value = Ts::from_rust(&snapshot).map_or(JsValue::UNDEFINED, JsValue::from);
    assert!(holds(&value, "Object.keys(value).join() === 'info'"));
    assert!(holds(&value, "value.info.metadata.a.b[1] === null"));
    let tab = decode::<Tab>(&script("tab")).ok();
    let typed = tab.as_ref().and_then(|tab| Ts::from_rust(tab).ok());
    assert_eq!(typed.as_ref().and_then(|typed| typed.to_rust().ok()), tab);
    let value = typed.map(JsValue::from).unwrap_or_default();
    assert!(holds(&value, "value.mediaSharingType === null"));
    let settings = IntegrationSettings {
        metadata: Some([("n".to_owned(), 2.0.into())].into()),
        ..IntegrationSettings::default()
    };
    let value = Ts::from_rust(&settings).map_or(JsValue::UNDEFINED, JsValue::from);
    assert!(holds(&value, "Object.keys(value).join() === 'metadata'"));
    assert!(holds(
        &value,
        "Object.getPrototypeOf(value.metadata) === Object.prototype"
    ));
    assert!(holds(&value, "value.metadata.n === 2"));
}
