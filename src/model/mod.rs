//! The objects of the Webfuse API, one file each: the only place that knows a field's name.
//!
//! Everything else about them is derived from these definitions: the run-time schema, the guards,
//! the TypeScript, the JSON Schemas, the reference tables.

mod access_control;
mod documented;
mod frame;
mod host_rights;
mod identification;
mod integer;
mod integration_settings;
mod media_sharing_type;
mod metadata;
mod participant;
mod session_info;
mod space;
mod space_type;
mod tab;
mod visibility;

pub use access_control::AccessControl;
pub use frame::Frame;
pub use host_rights::HostRights;
pub use identification::Identification;
pub use integer::{Integer, NotSafe};
pub use integration_settings::{
    CONTRADICTIONS, Contradiction, FORMER_NAMES, IntegrationSettings, KNOWN_POSITIONS,
};
pub use media_sharing_type::MediaSharingType;
pub use metadata::{Metadata, MetadataValue, SettingsMetadata};
pub use participant::Participant;
pub use session_info::SessionInfo;
pub use space::Space;
pub use space_type::SpaceType;
pub use tab::Tab;
pub use visibility::Visibility;
