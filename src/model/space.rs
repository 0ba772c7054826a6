use serde::{Deserialize, Serialize};

use super::{AccessControl, HostRights, Identification, Integer, SpaceType, Visibility};

/// How a Webfuse Space is configured: `Space` of the object reference.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(all(target_arch = "wasm32", feature = "web"), derive(tsify::Tsify))]
pub struct Space {
    /// Who may enter the Space.
    pub access_control: AccessControl,
    /// Identifies the company that owns the Space.
    pub company_id: Integer,
    /// The domain that the Space belongs to.
    pub domain: String,
    /// Who has a host's rights in the Space.
    pub host_rights: HostRights,
    /// Identifies the Space.
    pub id: Integer,
    /// What participants must say of themselves.
    pub identification: Identification,
    /// Whether the Space is paused at present.
    pub is_paused: bool,
    /// The full URL of the Space.
    pub link: String,
    /// What the Space is called.
    pub name: String,
    /// What the Space is called in URLs.
    pub slug: String,
    /// What the Space is for.
    pub r#type: SpaceType,
    /// Who sees the Space listed.
    pub visibility: Visibility,
    /// The users who administer the Space.
    #[serde(rename = "adminIds")]
    pub admin_ids: Vec<Integer>,
    /// The users who are members of the Space.
    #[serde(rename = "memberIds")]
    pub member_ids: Vec<Integer>,
}
