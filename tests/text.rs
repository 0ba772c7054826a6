//! JSON text in Rust: what is found, where, and what comes out of it.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails says so by panicking"
)]

use webfuse_widget::{
    Code, IntegrationSettings, Invalid, Issue, SessionInfo, Severity, Space, Tab, ValidateOptions,
};

const OPTIONS: ValidateOptions = ValidateOptions {
    strict: false,
    unknown_keys: webfuse_widget::UnknownKeys::Error,
    max_issues: 100,
};

fn settings(text: &str) -> Vec<Issue> {
    IntegrationSettings::validate_json(text, OPTIONS).issues
}

/// Codes and the text that each finding points at.
fn found(text: &str) -> Vec<(&'static str, &str)> {
    let issues = settings(text);
    let place = |issue: &Issue| {
        let location = issue.location.unwrap();
        let start = location.offset as usize;
        &text[start..start + location.length as usize]
    };
    issues
        .iter()
        .map(|issue| (issue.code.as_str(), place(issue)))
        .collect()
}

#[test]
fn findings_point_at_values_keys_and_braces() {
    assert_eq!(
        found(r#"{"shake_to_start": "yes", "hiden_support_button": true}"#),
        [
            ("invalid_type", "\"yes\""),
            ("unknown_key", "\"hiden_support_button\"")
        ],
    );
    let tab = Tab::validate_json("[\n {\"active\": true}]", OPTIONS);
    assert_eq!(tab.issues[0].location.unwrap().offset, 0);
    let list = Tab::validate_list_json("[\n {\"active\": true}]", OPTIONS);
    let location = list.issues[0].location.unwrap();
    assert_eq!(
        (
            location.line,
            location.column,
            location.offset,
            location.length
        ),
        (2, 2, 3, 1)
    );
}

#[test]
fn columns_count_utf16_units_and_offsets_bytes() {
    let text = "\u{feff}{ \"metadata\": { \"é😀\": null } }";
    let [issue] = &settings(text)[..] else {
        panic!()
    };
    let location = issue.location.unwrap();
    assert_eq!((location.line, location.column), (1, 24));
    assert_eq!(
        &text[location.offset as usize..][..location.length as usize],
        "null"
    );
    // Only a whole mark takes no column: others begin with the same byte.
    for (start, column) in [("\u{feff}", 1), ("\u{ff21}", 2), ("\u{feff}\u{feff}", 2)] {
        let bytes = [start.as_bytes(), b"\xff"].concat();
        let report = IntegrationSettings::validate_json(bytes, OPTIONS);
        let location = report.issues[0].location.unwrap();
        assert_eq!((location.line, location.column), (1, column), "{start:?}");
    }
    for end in ["\n", "\r\n", "\r"] {
        let text = format!("{{{end}\"a\": 1{end}}}");
        let location = settings(&text)[0].location.unwrap();
        assert_eq!((location.line, location.column), (2, 1), "{text:?}");
    }
}

#[test]
fn equal_keys_are_found_however_they_are_written() {
    let text = r#"{"metadata": {"a": 1, "b": 2, "\u0061": 3, "a": 4}, "metadata": {}}"#;
    assert_eq!(
        found(text),
        [
            ("duplicate_key", r#""\u0061""#),
            ("duplicate_key", r#""a""#),
            ("duplicate_key", "\"metadata\"")
        ],
    );
    let issue = &settings(text)[1];
    assert_eq!(issue.related[0].location.unwrap().column, 15);
    assert_eq!(issue.severity, Severity::Warning);
    assert_eq!(
        serde_json::to_value(&issue.path).unwrap(),
        serde_json::json!(["metadata", "a"])
    );
    let strict = ValidateOptions {
        strict: true,
        ..OPTIONS
    };
    assert!(!IntegrationSettings::validate_json(text, strict).valid);
    let space: Vec<_> = (0..5000).map(|n| format!("\"k{}\":1", n % 4000)).collect();
    let many = format!("{{\"metadata\": {{{}}}}}", space.join(","));
    assert_eq!(
        IntegrationSettings::validate_json(&many, OPTIONS)
            .issues
            .len(),
        101
    );
}

#[test]
fn the_last_of_equal_keys_counts() {
    let settings =
        IntegrationSettings::from_json(r#"{"shake_to_start": 1, "shake_to_start": true}"#).unwrap();
    assert_eq!(settings.shake_to_start, Some(true));
}

#[test]
fn text_that_is_no_json_says_what_to_change() {
    for (text, place, word) in [
        ("", "", "empty"),
        ("{", "{", "close it"),
        ("{\"a\": 1,}", ",", "remove it"),
        ("{\"a\": 1,\n// x\n}", "// x", "comments"),
        ("{\"a\": 1 /* x */}", "/* x */", "comments"),
        ("# x\n{}", "# x", "comments"),
        ("{'a': 1}", "'a'", "double quotes"),
        ("{a: 1}", "a", "double quotes"),
        ("{\"a\" 1}", "1", "colon"),
        ("{\"a\": }", "}", "value is missing"),
        ("{\"a\": , \"b\": 1}", ",", "value is missing"),
        ("{\"b\": [1], \"a\":]", "]", "value is missing"),
        ("{\"a\": [,1]}", ",", "nothing stands before"),
        ("{\"a\": True}", "True", "small letters"),
        ("{\"a\": NaN}", "NaN", "null"),
        ("{\"a\": undefined}", "undefined", "null"),
        ("{\"a\": None}", "None", "write null"),
        ("{\"a\": nil}", "nil", "write null"),
        ("{\"a\": 1-2}", "1-2", "number"),
        ("{\"a\": yes}", "yes", "double quotes"),
        ("{\"a\": 01}", "01", "number"),
        ("{\"a\": +1}", "+1", "number"),
        ("{\"a\": .5}", ".5", "number"),
        ("{\"a\": 1.}", "1.", "number"),
        ("{\"a\": 0x1f}", "0x1f", "number"),
        ("{\"a\": 1 \"b\": 2}", "\"", "comma"),
        ("{\"a\": 1} x", "x", "remove what follows"),
        ("{\"a\": [1}", "}", "bracket"),
        ("{\"a\": \"b}", "\"b}", "closed"),
        ("{\"a\": \"b\n\"}", "\"b", "\\n"),
        ("{\"a\": \"\t\"}", "\t", "\\t"),
        ("{\"a\": \"\\x\"}", "\\x", "escape"),
        ("{\"a\": \"\\u12g4\"}", "\\u12g", "escape"),
        ("[,]", ",", "remove"),
        ("{\"a\": “b”}", "“", "double quotes"),
        ("{\"a\": é}", "é", "double quotes"),
        ("{\"a\": @}", "@", "remove it"),
        ("{\u{a0}\"a\": 1}", "\u{a0}", "invisible"),
        ("{\"a\"\u{2009}: 1}", "\u{2009}", "invisible"),
        ("{\"a\":\u{200b}1}", "\u{200b}", "invisible"),
        ("{\"a\": 1\u{a0}}", "\u{a0}", "invisible"),
        ("{\"a\": true\u{2028}, \"b\": 1}", "\u{2028}", "invisible"),
        ("{\"a\": [1,\u{3000}2]}", "\u{3000}", "invisible"),
        ("\u{feff}\u{feff}{}", "\u{feff}", "invisible"),
        ("{größe\u{a0}: 1}", "größe", "double quotes"),
    ] {
        assert_eq!(found(text), [("invalid_json", place)], "{text}");
        let message = &settings(text)[0].message;
        assert!(message.contains(word), "{text}: {message}");
    }
}

#[test]
fn bytes_that_are_no_utf_8_are_found() {
    let report = Tab::validate_json(b"{\"a\":\n \"\xff\"}", OPTIONS);
    let [issue] = &report.issues[..] else {
        panic!()
    };
    assert_eq!(issue.code, Code::InvalidUtf8);
    let location = issue.location.unwrap();
    assert_eq!(
        (
            location.line,
            location.column,
            location.offset,
            location.length
        ),
        (2, 3, 8, 1)
    );
}

#[test]
fn halves_of_surrogate_pairs_are_warned_of() {
    assert_eq!(
        found(r#"{"metadata": {"a": "x\ud800y", "b": "\ud83d\ude00", "c": "\ude00\ud83d"}}"#),
        [("lone_surrogate", "\\ud800"), ("lone_surrogate", "\\ude00")],
    );
    let path = &settings(r#"{"metadata": {"a": "\ud800"}}"#)[0].path;
    assert_eq!(
        serde_json::to_value(path).unwrap(),
        serde_json::json!(["metadata", "a"])
    );
}

#[test]
fn names_with_halves_of_surrogate_pairs_are_found_and_differ() {
    assert_eq!(
        found(r#"{"\ud800": 1, "\uffee": 2, "\ud801": 3, "\ud800": 4}"#)
            .into_iter()
            .filter(|(code, _)| *code != "lone_surrogate")
            .collect::<Vec<_>>(),
        [
            ("unknown_key", r#""\uffee""#),
            ("unknown_key", r#""\ud800""#),
            ("unknown_key", r#""\ud800""#),
            ("duplicate_key", r#""\ud800""#),
        ],
    );
}

#[test]
fn any_depth_has_a_verdict() {
    let depth = 1_000_000;
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let inner = if open == "[" { "" } else { "1" };
        let text = format!("{}{inner}{}", open.repeat(depth), close.repeat(depth));
        let report = Tab::validate_json(&text, OPTIONS);
        assert!(!report.valid);
        assert_eq!(report.issues.last().unwrap().code, Code::TooDeep);
        let unclosed = Tab::validate_json(open.repeat(depth), OPTIONS);
        assert_eq!(unclosed.issues[0].code, Code::InvalidJson);
        let info = session_info().replace(
            "\"metadata\":{}",
            &format!("\"metadata\":{{\"deep\":{text}}}"),
        );
        let report = SessionInfo::validate_json(&info, OPTIONS);
        assert!(report.valid);
        assert_eq!(report.issues.len(), 1);
        let Invalid { report, .. } = SessionInfo::from_json(&info).unwrap_err();
        assert_eq!(
            (report.issues[0].code, report.issues[0].severity),
            (Code::TooDeep, Severity::Error)
        );
    }
}

fn session_info() -> String {
    let space = r#"{"access_control":"public","company_id":1,"domain":"","host_rights":"everyone","id":1.0,"identification":"anonymous","is_paused":false,"link":"","name":"","slug":"","type":"solo","visibility":"company","adminIds":[1,2e0],"memberIds":[]}"#;
    assert!(Space::from_json(space).is_ok());
    format!(r#"{{"sessionId":"a","opentokSessionId":"b","space":{space},"metadata":{{}}}}"#)
}

#[test]
fn numbers_are_read_as_javascript_reads_them() {
    assert!(SessionInfo::from_json(&session_info()).is_ok());
    assert_eq!(
        found(r#"{"metadata": {"a": 1e400}}"#),
        [("not_finite", "1e400")]
    );
    let info = session_info().replace(
        "\"metadata\":{}",
        r#""metadata":{"a":1e400,"b":-0,"c":9007199254740993}"#,
    );
    let info = SessionInfo::from_json(&info).unwrap();
    assert_eq!(info.metadata["a"], serde_json::Value::Null);
    assert_eq!(info.metadata["b"].to_string(), "-0.0");
    assert_eq!(info.metadata["c"].as_f64(), Some(9_007_199_254_740_992.0));
}

#[test]
fn an_editors_schema_is_allowed_at_the_root_alone() {
    assert!(settings(r#"{"$schema": "./IntegrationSettings.json"}"#).is_empty());
    assert_eq!(
        IntegrationSettings::validate_list_json(r#"[{"$schema": ""}]"#, OPTIONS)
            .issues
            .len(),
        1
    );
}

#[test]
fn an_error_says_where() {
    let error = IntegrationSettings::from_json("{\n  \"shake_to_start\": \"yes\"\n}").unwrap_err();
    assert_eq!(
        error.to_string(),
        "not a valid IntegrationSettings:\n  - 2:21: shake_to_start: expected a boolean, found a string",
    );
    let _: &dyn std::error::Error = &error;
}

#[test]
fn every_code_is_explained() {
    for code in Code::ALL {
        assert!(code.explanation().ends_with('.'), "{}", code.as_str());
    }
}

#[test]
fn long_names_dont_make_a_long_report_of_a_short_text() {
    let equal = r#""a":1,"#.repeat(200);
    let name = "n".repeat(100_000);
    let text = format!(r#"{{"metadata": {{"{name}": {{{equal}"a":1}}}}}}"#);
    let report = IntegrationSettings::validate_json(&text, OPTIONS);
    let said = serde_json::to_string(&report).unwrap();
    assert!(said.len() < 3_000_000, "{} bytes", said.len());
    assert!(!report.valid);
    let last = report.issues.last().unwrap();
    assert_eq!(last.code.as_str(), "truncated");
    assert!(last.message.contains("more"), "{}", last.message);
}
