//! Values that throw, change, call back, contain themselves or are huge.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_test::wasm_bindgen_test;
use webfuse_widget::web::{decode, validate};
use webfuse_widget::{IntegrationSettings, SessionInfo, Space, Tab, UnknownKeys, ValidateOptions};

use crate::script::{lines, said_of, said_of_list, script};

const THROWS: &str = "can't be read, because its getter or proxy throws";

#[wasm_bindgen_test]
fn what_throws_is_unreadable() {
    for (code, path) in [
        ("throwing(tab, 'url')", "url: "),
        ("but(tab, 'url', revoked({}))", "url: "),
        (
            "new Proxy(tab, { get: (target, name) => { if (name === 'url') throw 1; return target[name]; } })",
            "url: ",
        ),
    ] {
        assert_eq!(
            said_of::<Tab>(code),
            format!("unreadable {path}{THROWS}"),
            "{code}"
        );
    }
    for (code, path) in [
        ("but(info, 'space', throwing(space, 'id'))", "space.id: "),
        ("throwing(info, 'space')", "space: "),
        ("but(info, 'metadata', revoked({}))", "metadata: "),
        ("but(info, 'space', revoked({}))", "space: "),
    ] {
        assert_eq!(
            said_of::<SessionInfo>(code),
            format!("unreadable {path}{THROWS}"),
            "{code}"
        );
    }
    for (code, path) in [
        ("but(space, 'adminIds', revoked([]))", "adminIds: "),
        ("but(space, 'adminIds', throwing([1], '0'))", ""),
        (
            "but(space, 'adminIds', Object.defineProperty([1, 2], 1, { get() { throw 1; } }))",
            "adminIds[1]: ",
        ),
        (
            "but(space, 'adminIds', new Proxy([1], { get() { throw 1; } }))",
            "adminIds: ",
        ),
    ] {
        let said = said_of::<Space>(code);
        if path.is_empty() {
            assert_eq!(
                said,
                "invalid_type adminIds: expected an array of integers, found an object"
            );
        } else {
            assert_eq!(said, format!("unreadable {path}{THROWS}"), "{code}");
        }
    }
    for (code, path) in [
        ("({ metadata: throwing({}, 'x') })", "metadata.x: "),
        ("throwing({}, 'metadata')", "metadata: "),
        (
            "({ metadata: new Proxy({}, { ownKeys() { throw 1; } }) })",
            "metadata: ",
        ),
        ("new Proxy({}, { ownKeys() { throw 1; } })", ""),
        ("revoked({})", ""),
        ("new Proxy({}, { get() { throw 1; } })", ""),
    ] {
        assert_eq!(
            said_of::<IntegrationSettings>(code),
            format!("unreadable {path}{THROWS}"),
            "{code}"
        );
    }
    assert_eq!(
        said_of_list::<Tab>("revoked([])"),
        format!("unreadable {THROWS}")
    );
    assert_eq!(
        said_of_list::<Tab>("[tab, revoked({}), throwing(tab, 'ssid')]"),
        format!("unreadable [1]: {THROWS}\nunreadable [2].ssid: {THROWS}")
    );
}

#[wasm_bindgen_test]
fn names_are_not_asked_for_where_they_do_not_matter() {
    let value = script("new Proxy({}, { ownKeys() { throw 1; } })");
    let options = ValidateOptions {
        unknown_keys: UnknownKeys::Allow,
        ..ValidateOptions::default()
    };
    assert_eq!(lines(&validate::<IntegrationSettings>(&value, options)), "");
}

#[wasm_bindgen_test]
fn lists_that_claim_to_be_endless_are_unreadable() {
    for code in [
        "new Array(2 ** 32 - 1)",
        "new Proxy([], { get: (target, name) => name === 'length' ? 2 ** 53 : 0 })",
    ] {
        assert_eq!(
            said_of_list::<Tab>(code),
            format!("unreadable {THROWS}"),
            "{code}"
        );
        let said = said_of::<Space>(&format!("but(space, 'adminIds', {code})"));
        assert_eq!(said, format!("unreadable adminIds: {THROWS}"), "{code}");
    }
}

#[wasm_bindgen_test]
fn values_that_hold_themselves() {
    let said =
        said_of::<IntegrationSettings>("const s = { metadata: {} }; s.metadata.s = s; return s;");
    assert_eq!(
        said,
        "invalid_type metadata.s: expected a string, a number or a boolean, found an object"
    );
    let code = "const i = { ...info }; i.metadata = { i }; i.metadata.i = i; return i;";
    assert_eq!(said_of::<SessionInfo>(code), "");
    let refused = decode::<SessionInfo>(&script(code)).err();
    let said = refused.map(|invalid| (invalid.report.valid, lines(&invalid.report)));
    let expected = "too_deep metadata: nests too deep, or holds itself".to_owned();
    assert_eq!(said, Some((false, expected)));
    let said = said_of::<SessionInfo>("const i = { ...info }; i.space = i; return i;");
    assert_eq!(said.lines().count(), 14, "{said}");
}

#[wasm_bindgen_test]
fn a_getter_may_validate() {
    let said = Rc::new(RefCell::new(Vec::new()));
    let inner = Closure::<dyn FnMut() -> bool>::new({
        let said = Rc::clone(&said);
        move || {
            said.borrow_mut()
                .push(said_of::<Tab>("but(tab, 'ssid', '1')"));
            true
        }
    });
    let value = script("({ shake_to_start: 1, metadata: { a: null, b: [] } })");
    let getter = Object::new();
    let is_set = Reflect::set(&getter, &"get".into(), inner.as_ref());
    Object::define_property(
        value.unchecked_ref::<Object>(),
        &"key_combo_to_start".into(),
        &getter,
    );
    let report = validate::<IntegrationSettings>(&value, ValidateOptions::default());
    let scalar = "expected a string, a number or a boolean";
    assert_eq!(
        lines(&report),
        format!(
            "invalid_type shake_to_start: expected a boolean, found a number\n\
             invalid_type metadata.a: {scalar}, found null; leave it out instead\n\
             invalid_type metadata.b: {scalar}, found an array"
        )
    );
    let expected =
        "invalid_type ssid: expected an integer, found a string; write it without quotes";
    assert_eq!(*said.borrow(), [expected]);
    assert_eq!(is_set, Ok(true));
}

#[wasm_bindgen_test]
fn huge_values_are_counted_and_not_listed() {
    let said = said_of::<IntegrationSettings>(
        "Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`x${i}`, 1]))",
    );
    assert_eq!(said.lines().count(), 101);
    assert!(
        said.ends_with("truncated and 99900 more; raise maxIssues to list them"),
        "{said}"
    );
    let said = said_of_list::<Tab>("Array.from({ length: 10_000 }, () => ({ ...tab, url: null }))");
    assert_eq!(said.lines().count(), 101);
    assert!(
        said.ends_with("truncated and 9900 more; raise maxIssues to list them"),
        "{said}"
    );
    let said = said_of::<Space>(
        "but(space, 'adminIds', Array.from({ length: 100_000 }, (_, i) => i % 2 ? i : `${i}`))",
    );
    assert!(
        said.ends_with("truncated and 49900 more; raise maxIssues to list them"),
        "{said}"
    );
    let said = said_of::<IntegrationSettings>(
        "({ metadata: Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`x${i}`, null])) })",
    );
    assert!(
        said.ends_with("truncated and 99900 more; raise maxIssues to list them"),
        "{said}"
    );
    assert_eq!(said_of::<Tab>("but(tab, 'title', 'x'.repeat(1 << 20))"), "");
    let said = said_of::<Space>("but(space, 'type', 'x'.repeat(1 << 20))");
    assert!(said.len() < 200, "{}", said.len());
    let said = said_of::<IntegrationSettings>("({ ['x'.repeat(1 << 20)]: 1 })");
    assert!(said.len() < 200, "{}", said.len());
}

#[wasm_bindgen_test]
fn the_value_stays_as_it_is() {
    let code = "
        const wrong = { ...info, space: { ...space, id: '1' }, metadata: { a: 1 } };
        Object.freeze(wrong.space); Object.freeze(wrong.metadata);
        return Object.freeze(wrong);";
    let value = script(code);
    let before = js_sys::JSON::stringify(&value).map(String::from);
    let report = validate::<SessionInfo>(&value, ValidateOptions::default());
    assert!(!report.valid);
    assert_eq!(js_sys::JSON::stringify(&value).map(String::from), before);
}
