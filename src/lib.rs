//! Models of the Webfuse API's objects, and a validator that says what is wrong, where, and what
//! was meant.
#![cfg_attr(not(feature = "std"), no_std)]

#[cfg(feature = "text")]
extern crate alloc;

#[cfg(feature = "text")]
pub mod json;
pub mod schema;
pub mod validate;

#[cfg(feature = "std")]
pub mod model;
#[cfg(feature = "std")]
pub mod snapshot;

#[cfg(feature = "std")]
pub use model::{
    AccessControl, Frame, HostRights, Identification, Integer, IntegrationSettings,
    MediaSharingType, Metadata, MetadataValue, NotSafe, Participant, SessionInfo, SettingsMetadata,
    Space, SpaceType, Tab, Visibility,
};
pub use schema::{Code, Severity};
#[cfg(feature = "std")]
pub use snapshot::Snapshot;
#[cfg(feature = "std")]
pub use validate::{
    Invalid, Issue, Location, PathStep, Related, Report, UnknownKeys, ValidateOptions,
};
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub mod web;
