use js_sys::JSON;
use serde::de::DeserializeOwned;
use serde_json::Value;
use wasm_bindgen::JsValue;

use super::json::{read_list, read_object};
use super::value::{Model, Property, validate, validate_list};
use crate::schema::Code;
use crate::validate::{Invalid, Issue, Report, ValidateOptions, error};

/// An error for JavaScript, where a promise rejects or an export throws.
impl From<Invalid> for JsValue {
    fn from(invalid: Invalid) -> Self {
        js_sys::Error::new(&invalid.to_string()).into()
    }
}

/// The model of a JavaScript value, looked at before it is decoded.
///
/// # Errors
///
/// Where the value has errors, with all of them; where metadata holds what JSON can't.
pub fn decode<T: Model>(value: &JsValue) -> Result<T, Invalid> {
    let report = validate::<T>(value, ValidateOptions::default());
    checked(T::NAME, report, || {
        read_object(T::INDEX, &Property::Read(value.clone()))
    })
}

/// The models of a JavaScript array, looked at before it is decoded.
///
/// # Errors
///
/// Where an item has errors, with all of all items; where metadata holds what JSON can't.
pub fn decode_list<T: Model>(value: &JsValue) -> Result<Vec<T>, Invalid> {
    let report = validate_list::<T>(value, ValidateOptions::default());
    checked(T::LIST, report, || {
        read_list(T::INDEX, &Property::Read(value.clone()))
    })
}

fn checked<T: DeserializeOwned>(
    object: &'static str,
    mut report: Report,
    read: impl FnOnce() -> Result<Value, Issue>,
) -> Result<T, Invalid> {
    if report.valid {
        // What is read now may not be what was looked at: a getter answers as it likes.
        let decoded = read().and_then(|value| {
            let refused = |refused: serde_json::Error| {
                error(Code::InvalidType, Vec::new(), &refused.to_string())
            };
            serde_json::from_value(value).map_err(refused)
        });
        match decoded {
            Ok(model) => return Ok(model),
            Err(issue) => report.issues.insert(0, issue),
        }
        report.valid = false;
    }
    Err(Invalid { object, report })
}

/// A model as the plain object that Webfuse hands around: no Map, `null` where the reference has
/// it.
///
/// # Errors
///
/// Where metadata has a number that isn't finite.
pub fn encode<T: Model>(model: &T) -> Result<JsValue, serde_json::Error> {
    // Through text, because serde-wasm-bindgen loses an entry that is called `__proto__`.
    let text = serde_json::to_string(model)?;
    JSON::parse(&text).map_err(|_| serde::ser::Error::custom("JavaScript can't hold it"))
}
