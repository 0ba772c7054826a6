//! What each model offers for JSON text.

use serde::de::DeserializeOwned;

use super::document::Document;
use super::locate::{issue, locate};
use super::node::Value;
use super::{DEPTH_LIMIT, Keep, Span, decode, reader};
use crate::schema::{Code, Severity, object};
use crate::validate::{Collected, Invalid, Place, Report, Rules, Totals, ValidateOptions, collect};
use crate::{Frame, IntegrationSettings, Participant, SessionInfo, Space, Tab};

/// What there is to say of a text, and the text read.
fn validate(bytes: &[u8], place: Place, options: ValidateOptions) -> (Report, Document) {
    let part = Span {
        start: 0,
        end: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
    };
    let keep = Keep {
        levels: DEPTH_LIMIT,
        findings: options.max_issues as usize,
    };
    let document = reader::read(bytes, part, keep);
    let rules = Rules::from(options);
    let mut collected = Collected::default();
    if document.is_broken {
        let broken = document.findings.last();
        let broken = broken.map(|finding| issue(finding, &[], bytes, Severity::Error));
        collected.extend(broken, totals(Severity::Error, 1));
    } else {
        collected = collect(place, &Value::root(&document, bytes), rules);
        let severity = if options.strict {
            Severity::Error
        } else {
            Severity::Warning
        };
        // That not all is explained matters more where something is wrong.
        let deep = if collected.has_errors() {
            Severity::Error
        } else {
            severity
        };
        let issues = document.findings_with_paths().map(|(finding, path)| {
            let is_deep = finding.code == Code::TooDeep;
            issue(finding, path, bytes, if is_deep { deep } else { severity })
        });
        let is_deep = u32::from(document.is_deep);
        collected.extend(issues, totals(severity, document.count - is_deep));
        collected.extend([], totals(deep, is_deep));
    }
    let mut report = collected.report(rules.cap);
    locate(&document, bytes, &mut report.issues);
    (report, document)
}

fn totals(severity: Severity, count: u32) -> Totals {
    let (errors, warnings) = match severity {
        Severity::Error => (count, 0),
        Severity::Warning => (0, count),
    };
    Totals { errors, warnings }
}

fn from_json<T: DeserializeOwned>(
    bytes: &[u8],
    place: Place,
    object: &'static str,
) -> Result<T, Invalid> {
    let (mut report, document) = validate(bytes, place, ValidateOptions::default());
    if report.valid && document.is_deep {
        // There is a value, but not all of it has been kept.
        report.valid = false;
        for issue in &mut report.issues {
            if issue.code == Code::TooDeep {
                issue.severity = Severity::Error;
            }
        }
        report.issues.sort_by_key(|issue| issue.severity);
    }
    if !report.valid {
        return Err(Invalid { object, report });
    }
    serde_json::from_value(decode::decode(Value::root(&document, bytes)))
        .map_err(|_| Invalid { object, report })
}

macro_rules! models {
    ( $( $model:ident $list:literal $index:ident, )+ ) => { $(
        impl $model {
            #[doc = concat!("Reads a `", stringify!($model), "` from JSON text.\n\n# Errors\n\nWhere the text isn't JSON, or isn't one; with everything that there is to say of it, and where in the text.")]
            ///
            /// ```
            #[doc = concat!("let invalid = webfuse_widget::", stringify!($model), "::from_json(\"[]\").unwrap_err();")]
            /// let issue = &invalid.report.issues[0];
            /// assert_eq!(issue.received.as_deref(), Some("an array"));
            /// assert_eq!(issue.location.map(|at| (at.line, at.column)), Some((1, 1)));
            /// ```
            pub fn from_json(text: &str) -> Result<Self, Invalid> {
                Self::from_json_slice(text.as_bytes())
            }

            #[doc = concat!("Reads a `", stringify!($model), "` from the bytes of JSON text.\n\n# Errors\n\nWhere the bytes aren't UTF-8 or as [`from_json`](Self::from_json).")]
            pub fn from_json_slice(bytes: &[u8]) -> Result<Self, Invalid> {
                from_json(bytes, Place::object(object::$index), stringify!($model))
            }

            #[doc = concat!("Reads a list of `", stringify!($model), "` from JSON text.\n\n# Errors\n\nAs [`from_json`](Self::from_json); paths start with the index.")]
            pub fn list_from_json(text: &str) -> Result<Vec<Self>, Invalid> {
                Self::list_from_json_slice(text.as_bytes())
            }

            #[doc = concat!("Reads a list of `", stringify!($model), "` from the bytes of JSON text.\n\n# Errors\n\nAs [`from_json_slice`](Self::from_json_slice); paths start with the index.")]
            pub fn list_from_json_slice(bytes: &[u8]) -> Result<Vec<Self>, Invalid> {
                from_json(bytes, Place::list(object::$index), $list)
            }

            #[doc = concat!("Says everything that there is to say of JSON text that should be a `", stringify!($model), "`, and where in the text.")]
            #[must_use]
            pub fn validate_json(text: impl AsRef<[u8]>, options: ValidateOptions) -> Report {
                validate(text.as_ref(), Place::object(object::$index), options).0
            }

            #[doc = concat!("Says everything that there is to say of JSON text that should be a list of `", stringify!($model), "`, and where in the text. Paths start with the index.")]
            #[must_use]
            pub fn validate_list_json(text: impl AsRef<[u8]>, options: ValidateOptions) -> Report {
                validate(text.as_ref(), Place::list(object::$index), options).0
            }
        }
    )+ };
}

models! {
    IntegrationSettings "IntegrationSettings[]" INTEGRATION_SETTINGS,
    SessionInfo "SessionInfo[]" SESSION_INFO,
    Space "Space[]" SPACE,
    Tab "Tab[]" TAB,
    Participant "Participant[]" PARTICIPANT,
    Frame "Frame[]" FRAME,
}
