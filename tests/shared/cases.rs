//! The cases of `tests/fixtures/cases.json`: values, and everything that there is to say of them.

use serde::Deserialize;
use serde_json::Value;
use webfuse_widget::{Report, ValidateOptions};

use crate::subject::Subject;

pub(crate) const FILE: &str = include_str!("../fixtures/cases.json");

#[derive(Debug, Deserialize)]
pub(crate) struct Case {
    pub(crate) name: String,
    #[serde(flatten)]
    pub(crate) subject: Subject,
    #[serde(default)]
    pub(crate) options: ValidateOptions,
    pub(crate) value: Value,
    pub(crate) report: Value,
}

/// Compares what is said of each value, word by word.
pub(crate) fn say_what_is_expected(
    validate: impl Fn(&Subject, &Value, ValidateOptions) -> Report,
) -> serde_json::Result<()> {
    let cases: Vec<Case> = serde_json::from_str(FILE)?;
    assert!(!cases.is_empty(), "there are no cases");
    for case in &cases {
        let said = serde_json::to_value(validate(&case.subject, &case.value, case.options))?;
        let (name, expected) = (&case.name, &case.report);
        assert!(
            said == *expected,
            "{name}\nexpected {expected:#}\nfound {said:#}"
        );
    }
    Ok(())
}
