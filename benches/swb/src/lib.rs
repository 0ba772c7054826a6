//! The models bound with serde-wasm-bindgen, as one would write it first: what is decoded is valid,
//! and what isn't has the decoder's first error. A peer of the benches; nobody else uses it.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::must_use_candidate, reason = "JavaScript calls what is here")]

use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use webfuse_widget::{Frame, IntegrationSettings, Participant, SessionInfo, Space, Tab};

fn decode<T: DeserializeOwned>(value: JsValue) -> Option<String> {
    serde_wasm_bindgen::from_value::<T>(value)
        .err()
        .map(|error| error.to_string())
}

/// The first error of settings.
#[wasm_bindgen(js_name = decodeIntegrationSettings)]
pub fn decode_integration_settings(value: JsValue) -> Option<String> {
    decode::<IntegrationSettings>(value)
}

/// The first error of session information.
#[wasm_bindgen(js_name = decodeSessionInfo)]
pub fn decode_session_info(value: JsValue) -> Option<String> {
    decode::<SessionInfo>(value)
}

/// The first error of a Space.
#[wasm_bindgen(js_name = decodeSpace)]
pub fn decode_space(value: JsValue) -> Option<String> {
    decode::<Space>(value)
}

/// The first error of a tab.
#[wasm_bindgen(js_name = decodeTab)]
pub fn decode_tab(value: JsValue) -> Option<String> {
    decode::<Tab>(value)
}

/// The first error of a list of tabs.
#[wasm_bindgen(js_name = decodeTabs)]
pub fn decode_tabs(value: JsValue) -> Option<String> {
    decode::<Vec<Tab>>(value)
}

/// The first error of a participant.
#[wasm_bindgen(js_name = decodeParticipant)]
pub fn decode_participant(value: JsValue) -> Option<String> {
    decode::<Participant>(value)
}

/// The first error of a frame.
#[wasm_bindgen(js_name = decodeFrame)]
pub fn decode_frame(value: JsValue) -> Option<String> {
    decode::<Frame>(value)
}
