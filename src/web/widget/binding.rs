//! What the widget puts on the page, as far as it is documented.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// `window.webfuse`.
    pub(super) type Widget;

    #[wasm_bindgen(method, catch, js_name = initSpace)]
    pub(super) fn init_space(
        this: &Widget,
        widget_key: &str,
        space_id: &JsValue,
        settings: &JsValue,
    ) -> Result<JsValue, JsValue>;

    /// What `initSpace` gives.
    #[derive(Debug, Clone)]
    pub(super) type JsSpace;

    #[wasm_bindgen(method, getter)]
    pub(super) fn id(this: &JsSpace) -> JsValue;

    #[wasm_bindgen(method, getter)]
    pub(super) fn slug(this: &JsSpace) -> JsValue;

    #[wasm_bindgen(method, catch)]
    pub(super) fn session(this: &JsSpace, options: &JsValue) -> Result<JsSession, JsValue>;

    /// What a space's `session` gives.
    #[derive(Debug, Clone)]
    pub(super) type JsSession;

    #[wasm_bindgen(method, catch)]
    pub(super) fn start(this: &JsSession, selector: Option<&str>) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, getter)]
    pub(super) fn started(this: &JsSession) -> JsValue;

    #[wasm_bindgen(method, getter)]
    pub(super) fn pin(this: &JsSession) -> JsValue;

    #[wasm_bindgen(method, catch, js_name = getSessionInfo)]
    pub(super) fn get_session_info(this: &JsSession) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = getTabs)]
    pub(super) fn get_tabs(this: &JsSession) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = getParticipants)]
    pub(super) fn get_participants(this: &JsSession) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = openTab)]
    pub(super) fn open_tab(this: &JsSession, url: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = closeTab)]
    pub(super) fn close_tab(this: &JsSession, ssid: f64) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub(super) fn relocate(
        this: &JsSession,
        url: &str,
        new_tab: Option<bool>,
    ) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub(super) fn end(this: &JsSession, url: Option<&str>) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub(super) fn on(this: &JsSession, event: &str, listener: &JsValue)
    -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = sendMessage)]
    pub(super) fn send_message(this: &JsSession, message: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = broadcastMessage)]
    pub(super) fn broadcast_message(
        this: &JsSession,
        message: &JsValue,
    ) -> Result<JsValue, JsValue>;

    /// `Promise.race` as it takes any two promises.
    #[wasm_bindgen(js_namespace = Promise)]
    pub(super) fn race(promises: &js_sys::Array) -> Promise;
}
