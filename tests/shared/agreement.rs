//! What holds of whatever is said of any value.

use std::error::Error;

use proptest::prelude::{Strategy, any, prop_assert_eq};
use proptest::sample::select;
use serde_json::Value;
use webfuse_widget::{Code, PathStep, Report, Severity, UnknownKeys, ValidateOptions};

use crate::naive::{Finding, Rules, findings};
use crate::subject::Subject;
use crate::try_out::try_out;
use crate::values::subjects;

/// Every pair of `strict` and `unknownKeys`, and enough room for every finding.
pub(crate) fn options() -> impl Strategy<Value = ValidateOptions> {
    let unknown_keys = select(&[UnknownKeys::Error, UnknownKeys::Warn, UnknownKeys::Allow][..]);
    (any::<bool>(), unknown_keys).prop_map(|(strict, unknown_keys)| ValidateOptions {
        strict,
        unknown_keys,
        max_issues: 100_000,
    })
}

/// The same findings as worked out the naive way from the reference itself.
pub(crate) fn agree_with_the_reference(
    cases: u32,
    validate: impl Fn(&Subject, &Value, ValidateOptions) -> Report,
) -> Result<(), Box<dyn Error>> {
    try_out(
        cases,
        &(subjects(), options()),
        |((subject, value), options)| {
            let rules = Rules {
                strict: options.strict,
                unknown: match options.unknown_keys {
                    UnknownKeys::Error => Some(true),
                    UnknownKeys::Warn => Some(false),
                    UnknownKeys::Allow => None,
                },
            };
            let expected = findings(&subject.object, subject.list, &value, rules);
            let report = validate(&subject, &value, options);
            prop_assert_eq!(report.valid, expected.iter().all(|finding| !finding.error));
            prop_assert_eq!(found(&report), expected);
            Ok(())
        },
    )
}

/// A list that is cut is the beginning of the whole one, and says how much is left out.
pub(crate) fn cut_lists_begin_like_whole_ones(
    cases: u32,
    validate: impl Fn(&Subject, &Value, ValidateOptions) -> Report,
) -> Result<(), Box<dyn Error>> {
    let strategy = (subjects(), options(), 0usize..6);
    try_out(cases, &strategy, |((subject, value), options, most)| {
        let whole = validate(&subject, &value, options);
        let options = ValidateOptions {
            max_issues: u32::try_from(most).unwrap_or_default(),
            ..options
        };
        let mut cut = validate(&subject, &value, options);
        prop_assert_eq!(cut.valid, whole.valid);
        let (begin, rest) = whole.issues.split_at(most.min(whole.issues.len()));
        if let Some(first) = rest.first() {
            let note = cut.issues.pop();
            let count = format!("and {} more; raise maxIssues to list them", rest.len());
            let said = note.map(|note| (note.code, note.severity, note.path, note.message));
            prop_assert_eq!(
                said,
                Some((Code::Truncated, first.severity, Vec::new(), count))
            );
        }
        prop_assert_eq!(cut.issues, begin);
        Ok(())
    })
}

fn found(report: &Report) -> Vec<Finding> {
    let path = |path: &[PathStep]| {
        path.iter().fold(String::new(), |text, step| match step {
            PathStep::Name(name) => format!("{text}.{name}"),
            PathStep::Index(index) => format!("{text}[{index}]"),
        })
    };
    report
        .issues
        .iter()
        .map(|issue| Finding {
            code: issue.code.as_str(),
            error: issue.severity == Severity::Error,
            path: path(&issue.path),
        })
        .collect()
}
