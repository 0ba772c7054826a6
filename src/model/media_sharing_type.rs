use core::fmt;

use serde::{Deserialize, Serialize};

/// What kind of media a tab shares: `Tab.mediaSharingType` of the object reference, where `null`
/// says that it shares none. No other value is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(inline))]
#[cfg_attr(all(target_arch = "wasm32", feature = "web"), derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum MediaSharingType {
    /// A screen or a window.
    Screen,
    /// A video.
    Video,
}

/// The value as it is written on the wire.
///
/// ```
/// use webfuse_widget::MediaSharingType;
///
/// assert_eq!(MediaSharingType::Screen.to_string(), "screen");
/// ```
impl fmt::Display for MediaSharingType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(f)
    }
}
