use serde::{Deserialize, Serialize};

use crate::{Frame, Participant, SessionInfo, Tab};

/// A session at one moment, as far as it is known: what `session.getSessionInfo()`,
/// `session.getTabs()` and `session.getParticipants()` of the object reference give, and the
/// frames of one tab. Every part may be left out.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(all(target_arch = "wasm32", feature = "web"), derive(tsify::Tsify))]
pub struct Snapshot {
    /// What there is to know about the session.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        all(target_arch = "wasm32", feature = "web"),
        tsify(optional, type = "SessionInfo | undefined")
    )]
    pub info: Option<SessionInfo>,
    /// The tabs that are open.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        all(target_arch = "wasm32", feature = "web"),
        tsify(optional, type = "readonly Tab[] | undefined")
    )]
    pub tabs: Option<Vec<Tab>>,
    /// Who takes part.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        all(target_arch = "wasm32", feature = "web"),
        tsify(optional, type = "readonly Participant[] | undefined")
    )]
    pub participants: Option<Vec<Participant>>,
    /// The frames of one tab.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        all(target_arch = "wasm32", feature = "web"),
        tsify(optional, type = "readonly Frame[] | undefined")
    )]
    pub frames: Option<Vec<Frame>>,
}
