use web_sys::console;

use crate::schema::Severity;
use crate::validate::Report;

/// Prints findings on the browser's console, errors as errors and warnings as warnings.
pub fn log(report: &Report) {
    for issue in &report.issues {
        let message = issue.message.as_str().into();
        match issue.severity {
            Severity::Error => console::error_1(&message),
            Severity::Warning => console::warn_1(&message),
        }
    }
}
