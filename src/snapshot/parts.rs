use serde::{Deserialize, Deserializer, Serialize};

use crate::{Frame, Participant, SessionInfo, Tab};

/// A session at one moment, as far as it is known: what `session.getSessionInfo()`,
/// `session.getTabs()` and `session.getParticipants()` of the object reference give, and the
/// frames of one tab. Every part may be left out.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "web"), derive(tsify::Tsify))]
#[cfg_attr(
    all(target_arch = "wasm32", feature = "web"),
    tsify(hashmap_as_object, missing_as_null)
)]
pub struct Snapshot {
    /// What there is to know about the session.
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(
        all(target_arch = "wasm32", feature = "web"),
        tsify(optional, type = "SessionInfo | undefined")
    )]
    pub info: Option<SessionInfo>,
    /// The tabs that are open.
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(
        all(target_arch = "wasm32", feature = "web"),
        tsify(optional, type = "readonly Tab[] | undefined")
    )]
    pub tabs: Option<Vec<Tab>>,
    /// Who takes part.
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(
        all(target_arch = "wasm32", feature = "web"),
        tsify(optional, type = "readonly Participant[] | undefined")
    )]
    pub participants: Option<Vec<Participant>>,
    /// The frames of one tab.
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    #[cfg_attr(
        all(target_arch = "wasm32", feature = "web"),
        tsify(optional, type = "readonly Frame[] | undefined")
    )]
    pub frames: Option<Vec<Frame>>,
}

/// A part that is there. A part is left out by leaving it out: `null` is none.
fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}
