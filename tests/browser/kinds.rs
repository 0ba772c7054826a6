//! Every kind of value that JavaScript has and JSON hasn't.

use wasm_bindgen_test::wasm_bindgen_test;
use webfuse_widget::{Frame, IntegrationSettings, SessionInfo, Space, Tab};

use crate::script::{said_of, said_of_list};

/// Values that no property takes, and what they are called.
const OTHERS: &[(&str, &str)] = &[
    ("1n", "a bigint"),
    ("Symbol('x')", "a symbol"),
    ("() => true", "a function"),
    ("class {}", "a function"),
    ("new Map([['a', 1]])", "a Map"),
    ("new Set()", "a Set"),
    ("new Date(0)", "a Date"),
    ("Promise.resolve(1)", "a Promise; await it"),
    ("/x/", "a RegExp"),
    ("new TypeError('x')", "an Error"),
    ("new String('x')", "a String object"),
    ("new Number(1)", "a Number object"),
    ("new Boolean(true)", "a Boolean object"),
    ("new Uint8Array(2)", "an object of another class"),
    ("document.body", "an object of another class"),
    (
        "({ [Symbol.toStringTag]: 'Tab' })",
        "an object of another class",
    ),
];

#[wasm_bindgen_test]
fn a_value_is_named_as_what_it_is() {
    for (code, name) in OTHERS {
        let said = said_of::<Tab>(&format!("but(tab, 'active', {code})"));
        assert_eq!(
            said,
            format!("invalid_type active: expected a boolean, found {name}")
        );
        let said = said_of::<Tab>(&format!("but(tab, 'mediaSharingType', {code})"));
        let expected = "expected \"screen\", \"video\" or null";
        assert_eq!(
            said,
            format!("invalid_type mediaSharingType: {expected}, found {name}")
        );
        let said = said_of::<Space>(&format!("but(space, 'adminIds', [1, {code}])"));
        assert_eq!(
            said,
            format!("invalid_type adminIds[1]: expected an integer, found {name}")
        );
        let said = said_of::<IntegrationSettings>(&format!("({{ metadata: {{ x: {code} }} }})"));
        let expected = "expected a string, a number or a boolean";
        assert_eq!(
            said,
            format!("invalid_type metadata.x: {expected}, found {name}")
        );
        let said = said_of_list::<Tab>(code);
        assert_eq!(
            said,
            format!("invalid_type expected an array, found {name}")
        );
    }
}

#[wasm_bindgen_test]
fn settings_and_metadata_are_plain_objects() {
    for (code, name) in OTHERS {
        let said = said_of::<IntegrationSettings>(code);
        assert_eq!(
            said,
            format!("invalid_type expected an IntegrationSettings object, found {name}")
        );
        for said in [
            said_of::<IntegrationSettings>(&format!("({{ metadata: {code} }})")),
            said_of::<SessionInfo>(&format!("but(info, 'metadata', {code})")),
        ] {
            assert_eq!(
                said,
                format!("invalid_type metadata: expected a plain object, found {name}")
            );
        }
    }
    for code in [
        "Object.create(null)",
        "Object.assign(Object.create(null), { shake_to_start: true, metadata: Object.create(null) })",
        "new (class Settings { shake_to_start = true })()",
        "Object.freeze({ metadata: Object.freeze({ a: 1 }) })",
        "elsewhere('({ shake_to_start: true, metadata: { a: 1 } })')",
        "new Proxy({ shake_to_start: true }, {})",
    ] {
        assert_eq!(said_of::<IntegrationSettings>(code), "", "{code}");
    }
}

#[wasm_bindgen_test]
fn what_has_nothing_of_an_object_is_named_as_what_it_is() {
    for (code, name) in OTHERS {
        assert_eq!(
            said_of::<Frame>(code),
            format!("invalid_type expected a Frame object, found {name}")
        );
        assert_eq!(
            said_of_list::<Frame>(&format!("[{code}]")),
            format!("invalid_type [0]: expected a Frame object, found {name}")
        );
    }
    assert_eq!(
        said_of::<SessionInfo>("but(info, 'space', Promise.resolve(info.space))"),
        "invalid_type space: expected a Space object, found a Promise; await it"
    );
    for code in ["({})", "Object.create(null)", "new (class Frame {})()"] {
        assert_eq!(said_of::<Frame>(code).lines().count(), 3, "{code}");
    }
}

#[wasm_bindgen_test]
fn of_what_webfuse_hands_out_properties_tell() {
    let missing = said_of::<Tab>("Object.assign(new Map(), { title: '' })");
    assert_eq!(missing.lines().count(), 10, "{missing}");
    for code in [
        "Object.assign(new Map(), tab)",
        "Object.assign(Object.create(null), tab)",
        "Object.create(tab)",
        "new (class { constructor() { const { title, ...rest } = tab; Object.assign(this, rest); } get title() { return 't'; } })()",
        "elsewhere(`(${JSON.stringify(tab)})`)",
        "new Proxy(tab, {})",
    ] {
        assert_eq!(said_of::<Tab>(code), "", "{code}");
    }
    assert_eq!(
        said_of::<SessionInfo>("elsewhere(`(${JSON.stringify(info)})`)"),
        ""
    );
    assert_eq!(
        said_of_list::<Tab>("elsewhere(`[${JSON.stringify(tab)}]`)"),
        ""
    );
    assert_eq!(
        said_of::<Tab>("Object.assign(() => {}, tab)"),
        "invalid_type expected a Tab object, found a function"
    );
    assert_eq!(
        said_of::<Tab>("Object.assign([], tab)"),
        "invalid_type expected a Tab object, found an array"
    );
}

#[wasm_bindgen_test]
fn undefined_is_absent() {
    assert_eq!(
        said_of::<Tab>("but(tab, 'url', undefined)"),
        "missing url: missing, expected a string"
    );
    assert_eq!(
        said_of::<IntegrationSettings>("({ metadata: undefined, shake_to_start: undefined })"),
        ""
    );
    assert_eq!(
        said_of::<Tab>("undefined"),
        "invalid_type expected a Tab object, found undefined"
    );
    assert_eq!(
        said_of_list::<Tab>("undefined"),
        "invalid_type expected an array, found undefined"
    );
    assert_eq!(
        said_of_list::<Tab>("[undefined]"),
        "invalid_type [0]: expected a Tab object, found undefined"
    );
    assert_eq!(
        said_of::<Space>("but(space, 'memberIds', [, 1])"),
        "invalid_type memberIds[0]: expected an integer, found undefined"
    );
    assert_eq!(
        said_of::<IntegrationSettings>("({ metadata: { x: undefined } })"),
        "invalid_type metadata.x: expected a string, a number or a boolean, found undefined; leave it out instead"
    );
    // An undeclared name is a finding whatever it holds.
    assert_eq!(
        said_of::<IntegrationSettings>("({ foo: undefined })"),
        "unknown_key unknown setting \"foo\"; remove it"
    );
}

#[wasm_bindgen_test]
fn numbers_that_json_has_not() {
    for (code, name) in [
        ("NaN", "NaN"),
        ("Infinity", "an infinite number"),
        ("-Infinity", "an infinite number"),
    ] {
        assert_eq!(
            said_of::<Tab>(&format!("but(tab, 'ssid', {code})")),
            format!("not_integer ssid: expected an integer, found {name}")
        );
        assert_eq!(
            said_of::<IntegrationSettings>(&format!("({{ metadata: {{ x: {code} }} }})")),
            format!("not_finite metadata.x: expected a finite number, found {name}")
        );
        assert_eq!(
            said_of::<IntegrationSettings>(&format!("({{ shake_to_start: {code} }})")),
            format!("invalid_type shake_to_start: expected a boolean, found {name}")
        );
    }
    assert_eq!(said_of::<Tab>("but(tab, 'ssid', -0)"), "");
    assert_eq!(said_of::<Tab>("but(tab, 'ssid', 2 ** 53 - 1)"), "");
}

#[wasm_bindgen_test]
fn only_own_enumerable_strings_are_names() {
    let code = "
        const settings = Object.create({ inherited: 1 }, {
            hidden: { value: 1, enumerable: false },
            metadata: { value: Object.create({ inherited: null }, { x: { value: null } }) },
        });
        settings[Symbol('x')] = 1;
        settings.metadata[Symbol('x')] = null;
        return settings;";
    assert_eq!(said_of::<IntegrationSettings>(code), "");
    assert_eq!(
        said_of::<IntegrationSettings>("JSON.parse('{\"__proto__\": {\"shake_to_start\": 1}}')"),
        "unknown_key unknown setting \"__proto__\"; remove it"
    );
    // Declared ones are read as code would read them.
    assert_eq!(
        said_of::<IntegrationSettings>("Object.create({ shake_to_start: 1 })"),
        "invalid_type shake_to_start: expected a boolean, found a number"
    );
}

#[wasm_bindgen_test]
fn lone_surrogates_are_text() {
    assert_eq!(
        said_of::<IntegrationSettings>("({ metadata: { '\\ud800': '\\udfff', x: '\\ud800' } })"),
        ""
    );
    assert_eq!(said_of::<Tab>("but(tab, 'title', '\\ud800')"), "");
    let said = said_of::<Tab>("but(tab, 'mediaSharingType', '\\ud800')");
    assert!(
        said.starts_with("invalid_value mediaSharingType: "),
        "{said}"
    );
    let said = said_of::<IntegrationSettings>("({ '\\ud800': 1, metadata: { '\\udfff': null } })");
    let codes: Vec<_> = said
        .lines()
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert_eq!(codes, ["invalid_type", "unknown_key"], "{said}");
}
