//! Models of the Webfuse API's objects, and a validator that says what is wrong, where, and what
//! was meant.
//!
//! ```
//! use webfuse_widget::{IntegrationSettings, ValidateOptions};
//!
//! let settings = serde_json::json!({ "hide_support_button": true });
//! let report = IntegrationSettings::validate(&settings, ValidateOptions::default());
//! assert!(!report.valid);
//! assert_eq!(
//!     report.issues[0].message,
//!     r#"unknown setting "hide_support_button"; did you mean "hidden_support_button"?"#,
//! );
//! ```
//!
//! The npm package of the same name and version is compiled from this crate: both say the same of
//! the same value.
//!
//! # Where what is
//!
//! - [`model`]: the objects of the Webfuse API as plain structs with serde names: [`Tab`],
//!   [`Space`], [`SessionInfo`], [`Participant`], [`Frame`], [`IntegrationSettings`].
//! - [`validate`]: [`Report`], [`Issue`] and [`ValidateOptions`], and the judge behind them.
//! - [`json`]: JSON text, read into models and findings that know where they are.
//! - [`snapshot`]: a session as a whole, whether its parts agree.
//! - [`schema`]: the objects as constant tables, and every [`Code`].
//!
//! # Features
//!
//! - `std` (on by default): the models, JSON, and reports that own their strings. Without any
//!   feature the crate is `no_std`, allocates nothing and depends on nothing: [`schema`] and the
//!   judge in [`validate`] alone.
//! - `alloc` (part of `std`): JSON text with positions, and sessions as a whole, also where there is
//!   an allocator but no `std`.
//! - `web` (on by default): for Rust that is compiled into a page, the module `web`, which is there
//!   on wasm32 alone. Elsewhere the feature compiles nothing.
//! - `schema`: `schemars::JsonSchema` for the models.
//!
//! # Minimum Rust version
//!
//! Rust 1.88. A later one is asked for in a new minor version, never in a patch.
#![cfg_attr(not(feature = "std"), no_std)]

#[cfg(feature = "alloc")]
extern crate alloc;

#[cfg(feature = "alloc")]
mod heap_sort;
#[cfg(feature = "alloc")]
pub mod json;
pub mod schema;
pub mod validate;

#[cfg(feature = "std")]
pub mod model;
#[cfg(feature = "alloc")]
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

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(doctest)]
#[doc = include_str!("../docs/BACKENDS.md")]
struct Backends;
