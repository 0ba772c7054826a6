use serde::{Deserialize, Serialize};

use super::{Metadata, Space};

/// What there is to know about the current session: `SessionInfo` of the object reference, as
/// `session.getSessionInfo()` gives it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(all(target_arch = "wasm32", feature = "web"), derive(tsify::Tsify))]
#[cfg_attr(
    all(target_arch = "wasm32", feature = "web"),
    tsify(hashmap_as_object, missing_as_null)
)]
#[serde(rename_all = "camelCase")]
pub struct SessionInfo {
    /// Identifies the session.
    pub session_id: String,
    /// Identifies the OpenTok session that carries the real-time media.
    pub opentok_session_id: String,
    /// The Space that the session belongs to, and how it is configured.
    pub space: Space,
    /// What the integration stored with the session, by name.
    #[cfg_attr(
        all(target_arch = "wasm32", feature = "web"),
        tsify(type = "Record<string, any>")
    )]
    pub metadata: Metadata,
}
