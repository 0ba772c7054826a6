use serde::{Deserialize, Serialize};

use super::SettingsMetadata;

/// What an integration sets when it initialises a Space: `IntegrationSettings` of the object
/// reference, the third argument of `webfuse.initSpace(widgetKey, spaceId, settings)`.
///
/// Every setting may be left out. Webfuse ignores a setting that it doesn't know, so a misspelt
/// one does nothing; validation refuses it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
#[cfg_attr(all(target_arch = "wasm32", feature = "web"), derive(tsify::Tsify))]
#[cfg_attr(all(target_arch = "wasm32", feature = "web"), tsify(hashmap_as_object))]
#[serde(default)]
pub struct IntegrationSettings {
    /// Ask users for their consent before the JavaScript API starts a session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_start_confirmation: Option<bool>,
    /// Where on the page the support button is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-known" = KNOWN_POSITIONS)))]
    pub support_button_position: Option<String>,
    /// Don't show the support button. Goes with `shake_to_start` or `key_combo_to_start`, without
    /// which users have no way to start a session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden_support_button: Option<bool>,
    /// When the JavaScript API starts a session, show its URL and PIN until somebody joins.
    /// Permanent Spaces ignore it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_until_agent_joins: Option<bool>,
    /// When the JavaScript API starts a session, hide its interface until somebody joins.
    /// Permanent Spaces ignore it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_until_agent_joins: Option<bool>,
    /// Let users start a session with Ctrl+Enter on pages that have the support button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_combo_to_start: Option<bool>,
    /// Let users start a session by shaking their mobile device on pages that have the support
    /// button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shake_to_start: Option<bool>,
    /// Try to restore a session that the JavaScript API started when the page is loaded again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_autorestore_enabled: Option<bool>,
    /// Stored with the session and found again in its information: strings, numbers and booleans,
    /// by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        all(target_arch = "wasm32", feature = "web"),
        tsify(type = "Record<string, string | number | boolean>")
    )]
    pub metadata: Option<SettingsMetadata>,
}

/// Positions that the widget's older documentation names. The object reference lists none, so any
/// string passes, but one that looks like a misspelling of these is worth a word.
pub const KNOWN_POSITIONS: &[&str] = &["bottomleft", "bottomright", "middleright"];

/// Names of the older widget's options, and the settings that took their place.
pub const FORMER_NAMES: &[(&str, &str)] = &[
    ("hidden", "hidden_support_button"),
    ("hide_support_button", "hidden_support_button"),
    ("position", "support_button_position"),
    ("stealth_mode", "key_combo_to_start"),
];

/// Settings that contradict each other, from the prose of the object reference.
pub const CONTRADICTIONS: &[Contradiction] = &[
    Contradiction {
        code: "PositionWithoutButton",
        property: "support_button_position",
        present: &["support_button_position"],
        all_true: &["hidden_support_button"],
        none_true: &[],
        message: "has no effect while hidden_support_button is true; remove one of the two",
    },
    Contradiction {
        code: "NoStartTrigger",
        property: "hidden_support_button",
        present: &[],
        all_true: &["hidden_support_button"],
        none_true: &["key_combo_to_start", "shake_to_start"],
        message: "leaves users no way to start a session; set key_combo_to_start or shake_to_start to true as well",
    },
    Contradiction {
        code: "BlockAndHide",
        property: "hide_until_agent_joins",
        present: &[],
        all_true: &["block_until_agent_joins", "hide_until_agent_joins"],
        none_true: &[],
        message: "hides what block_until_agent_joins shows; set only one of the two to true",
    },
];

/// One way in which settings contradict each other: it holds when each condition does.
#[derive(Debug, Clone, Copy)]
pub struct Contradiction {
    /// The variant of [`Code`](crate::Code) that reports it.
    pub code: &'static str,
    /// The setting that the finding points at.
    pub property: &'static str,
    /// Settings that are there.
    pub present: &'static [&'static str],
    /// Settings that are `true`.
    pub all_true: &'static [&'static str],
    /// Settings of which none is `true`.
    pub none_true: &'static [&'static str],
    /// What to say after the setting's name.
    pub message: &'static str,
}
