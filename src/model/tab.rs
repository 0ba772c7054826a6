use serde::{Deserialize, Serialize};

use super::{Integer, MediaSharingType};

/// A tab that is open in the session: `Tab` of the object reference, as `session.getTabs()` lists
/// it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(all(target_arch = "wasm32", feature = "web"), derive(tsify::Tsify))]
#[cfg_attr(all(target_arch = "wasm32", feature = "web"), tsify(missing_as_null))]
#[expect(
    clippy::struct_excessive_bools,
    reason = "the object reference has them"
)]
pub struct Tab {
    /// Whether this is the tab that is shown.
    pub active: bool,
    /// The `client_index` of the participant who controls the tab.
    pub control_index: Integer,
    /// Whether the tab shares a screen or a video.
    #[serde(rename = "isMediaSharing")]
    pub is_media_sharing: bool,
    /// The `client_index` of the participant who owns the tab.
    pub leader_index: Integer,
    /// What the tab shares: a screen, a video, or nothing (`null`).
    #[serde(rename = "mediaSharingType", deserialize_with = "Option::deserialize")]
    #[cfg_attr(feature = "schema", schemars(required, extend("x-nullable" = true)))]
    #[cfg_attr(
        all(target_arch = "wasm32", feature = "web"),
        tsify(type = "MediaSharingType | null")
    )]
    pub media_sharing_type: Option<MediaSharingType>,
    /// Whether this is a "New Tab" page.
    #[serde(rename = "newTab")]
    pub new_tab: bool,
    /// Whether the stream of the tab is paused at present.
    pub paused: bool,
    /// Identifies the session that the tab belongs to.
    #[serde(rename = "sessionId")]
    pub session_id: String,
    /// Identifies the tab: its Session Stream ID.
    pub ssid: Integer,
    /// The title of the page in the tab.
    pub title: String,
    /// The URL of the page in the tab.
    pub url: String,
}
