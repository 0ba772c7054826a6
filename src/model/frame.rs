use serde::{Deserialize, Serialize};

use super::Integer;

/// A frame within a tab: `Frame` of the object reference.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(all(target_arch = "wasm32", feature = "web"), derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Frame {
    /// Identifies the frame; 0 is the main frame.
    pub frame_id: Integer,
    /// Identifies the frame that this one is in; -1 where it is in none.
    #[cfg_attr(feature = "schema", schemars(extend("x-least" = -1)))]
    pub parent_frame_id: Integer,
    /// The URL of the page in the frame.
    pub url: String,
}
