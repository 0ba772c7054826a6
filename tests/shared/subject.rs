//! What is validated as what.

use serde::Deserialize;
use serde_json::Value;
use webfuse_widget::{
    Frame, IntegrationSettings, Participant, Report, SessionInfo, Space, Tab, ValidateOptions,
};

/// An object of the reference, by its name, or a list of them.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct Subject {
    pub(crate) object: String,
    #[serde(default)]
    pub(crate) list: bool,
}

/// Calls `$validate!(Model)` for the model with a name.
macro_rules! for_model {
    ($name:expr, $with:ident) => {
        match $name {
            "IntegrationSettings" => $with!(IntegrationSettings),
            "SessionInfo" => $with!(SessionInfo),
            "Space" => $with!(Space),
            "Tab" => $with!(Tab),
            "Participant" => $with!(Participant),
            _ => $with!(Frame),
        }
    };
}

#[allow(
    unused_imports,
    reason = "not every test has a way of its own to validate"
)]
pub(crate) use for_model;

/// Validates JSON that serde holds.
pub(crate) fn by_json(subject: &Subject, value: &Value, options: ValidateOptions) -> Report {
    macro_rules! validate {
        ($model:ident) => {
            if subject.list {
                $model::validate_list(value, options)
            } else {
                $model::validate(value, options)
            }
        };
    }
    for_model!(subject.object.as_str(), validate)
}
