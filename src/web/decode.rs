use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use super::value::{Model, validate, validate_list};
use crate::validate::{Invalid, Report, ValidateOptions};

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
/// Where the value has errors, with all of them.
pub fn decode<T: Model>(value: &JsValue) -> Result<T, Invalid> {
    let report = validate::<T>(value, ValidateOptions::default());
    checked(value, T::NAME, report)
}

/// The models of a JavaScript array, looked at before it is decoded.
///
/// # Errors
///
/// Where an item has errors, with all of all items.
pub fn decode_list<T: Model>(value: &JsValue) -> Result<Vec<T>, Invalid> {
    let report = validate_list::<T>(value, ValidateOptions::default());
    checked(value, T::LIST, report)
}

fn checked<T: DeserializeOwned>(
    value: &JsValue,
    object: &'static str,
    report: Report,
) -> Result<T, Invalid> {
    if report.valid {
        // Fails only where a getter has changed its mind since.
        if let Ok(model) = serde_wasm_bindgen::from_value(value.clone()) {
            return Ok(model);
        }
    }
    Err(Invalid { object, report })
}

/// A model as the plain object that Webfuse hands around: no Map, `null` where the reference has
/// it.
///
/// # Errors
///
/// Where metadata has a number that isn't finite.
pub fn encode<T: Model>(model: &T) -> Result<JsValue, serde_wasm_bindgen::Error> {
    model.serialize(&Serializer::json_compatible())
}
