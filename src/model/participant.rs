use serde::{Deserialize, Serialize};

use super::Integer;

/// Somebody who takes part in the session: `Participant` of the object reference, as
/// `session.getParticipants()` lists them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(all(target_arch = "wasm32", feature = "web"), derive(tsify::Tsify))]
pub struct Participant {
    /// The name that others see.
    pub name: String,
    /// The email address, where there is one.
    pub email: String,
    /// Whether the participant is connected at present.
    pub online: bool,
    /// Identifies the participant within the session; tabs name their leader and controller by it.
    pub client_index: Integer,
    /// Whether this is the user who asks.
    #[serde(rename = "self")]
    pub is_self: bool,
}
