use serde::{Deserialize, Serialize};

use super::rules::Rules;
use crate::schema::Severity;

/// How strict validation is, and how much it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "web"), derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct ValidateOptions {
    /// Whether every warning is an error. `false` unless it is set.
    #[cfg_attr(all(target_arch = "wasm32", feature = "web"), tsify(optional))]
    pub strict: bool,
    /// What an unknown property of `IntegrationSettings` is, and an unknown part of a snapshot. `"error"`
    /// unless it is set.
    #[cfg_attr(all(target_arch = "wasm32", feature = "web"), tsify(optional))]
    pub unknown_keys: UnknownKeys,
    /// How many issues are listed; a note says how many more there are. 100 unless it is set. The
    /// verdict doesn't depend on it.
    #[cfg_attr(all(target_arch = "wasm32", feature = "web"), tsify(optional))]
    pub max_issues: u32,
}

impl Default for ValidateOptions {
    fn default() -> Self {
        Self {
            strict: false,
            unknown_keys: UnknownKeys::Error,
            max_issues: 100,
        }
    }
}

/// What an unknown property of settings is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "web"), derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum UnknownKeys {
    /// An error: most likely it is a misspelt setting, which Webfuse would ignore in silence.
    #[default]
    Error,
    /// A warning, which `strict` makes an error.
    Warn,
    /// Nothing.
    Allow,
}

impl From<ValidateOptions> for Rules {
    fn from(options: ValidateOptions) -> Self {
        Self {
            strict: options.strict,
            unknown_keys: match options.unknown_keys {
                UnknownKeys::Error => Some(Severity::Error),
                UnknownKeys::Warn => Some(Severity::Warning),
                UnknownKeys::Allow => None,
            },
            cap: options.max_issues,
        }
    }
}
