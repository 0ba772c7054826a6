//! The objects of the Webfuse API, one file each: the only place that knows a field's name.
//!
//! Everything else about them is derived from these definitions: the run-time schema, the guards,
//! the TypeScript, the JSON Schemas, the reference tables.
//!
//! They are written and read as Webfuse writes them, by serde. Reading one with serde alone says
//! the first thing that is wrong; `validate` says all of it.
//!
//! ```
//! use webfuse_widget::{IntegrationSettings, Tab};
//!
//! let tab: Tab = serde_json::from_str(r#"{
//!     "active": true, "control_index": 0, "isMediaSharing": false, "leader_index": 0,
//!     "mediaSharingType": null, "newTab": false, "paused": false, "sessionId": "sess_12345",
//!     "ssid": 1, "title": "Example Domain", "url": "https://example.com"
//! }"#)?;
//! assert_eq!(tab.ssid.get(), 1);
//! assert_eq!(tab.media_sharing_type, None);
//!
//! let settings = IntegrationSettings {
//!     hidden_support_button: Some(true),
//!     shake_to_start: Some(true),
//!     metadata: Some([("plan".to_owned(), "pro".into()), ("seats".to_owned(), 3.into())].into()),
//!     ..IntegrationSettings::default()
//! };
//! assert_eq!(
//!     serde_json::to_string(&settings)?,
//!     r#"{"hidden_support_button":true,"shake_to_start":true,"metadata":{"plan":"pro","seats":3}}"#,
//! );
//! # Ok::<(), serde_json::Error>(())
//! ```

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
