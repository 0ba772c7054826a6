//! JavaScript values, written as JavaScript.

use js_sys::Function;
use wasm_bindgen::JsValue;
use webfuse_widget::web::{Model, validate, validate_list};
use webfuse_widget::{Report, ValidateOptions};

/// What the page has at hand: the reference's objects, one change to each, and another realm.
const PRELUDE: &str = "
    const tab = { active: true, control_index: 0, isMediaSharing: false, leader_index: 0,
        mediaSharingType: null, newTab: false, paused: false, sessionId: 's', ssid: 1, title: '',
        url: '' };
    const space = { access_control: 'public', company_id: 1, domain: '', host_rights: 'everyone',
        id: 1, identification: 'anonymous', is_paused: false, link: '', name: '', slug: '',
        type: 'meeting', visibility: 'company', adminIds: [9, 1], memberIds: [] };
    const info = { sessionId: 's', opentokSessionId: 'o', space, metadata: {} };
    const but = (object, name, value) => ({ ...object, [name]: value });
    const throwing = (object, name) => Object.defineProperty({ ...object }, name,
        { enumerable: true, get() { throw new Error('no'); } });
    const revoked = (target) => {
        const { proxy, revoke } = Proxy.revocable(target, {});
        revoke();
        return proxy;
    };
    const elsewhere = (code) => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const value = frame.contentWindow.eval(code);
        frame.remove();
        return value;
    };
";

/// The value of an expression, or of statements, the last of which returns it.
pub(crate) fn script(code: &str) -> JsValue {
    let body = if code.trim_end().ends_with(';') {
        format!("{PRELUDE}{code}")
    } else {
        format!("{PRELUDE}return ({code});")
    };
    Function::new_no_args(&body)
        .call0(&JsValue::NULL)
        .unwrap_or_else(|error| error)
}

/// What is said of a value, a line a finding.
pub(crate) fn said_of<T: Model>(code: &str) -> String {
    lines(&validate::<T>(&script(code), ValidateOptions::default()))
}

/// What is said of a list.
pub(crate) fn said_of_list<T: Model>(code: &str) -> String {
    lines(&validate_list::<T>(
        &script(code),
        ValidateOptions::default(),
    ))
}

pub(crate) fn lines(report: &Report) -> String {
    let line = |issue: &webfuse_widget::Issue| format!("{} {}", issue.code.as_str(), issue.message);
    let lines: Vec<String> = report.issues.iter().map(line).collect();
    lines.join("\n")
}
