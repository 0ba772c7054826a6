//! Tag stream in, records out: the one walker that every build shares, and the words for what it
//! finds.
//!
//! A value is written down as a [tag stream](tag) by whoever holds it: natively from
//! `serde_json`, in JavaScript by the package's scanner, in Rust compiled into a page from a
//! `JsValue`. A [`Walker`] reads the stream and writes [`Record`]s; [`describe()`] says in words
//! what a record's [`Key`] means.
//!
//! Who holds values needs none of that: each model has a `validate`, which takes
//! [`ValidateOptions`] and gives a [`Report`] of [`Issue`]s.
//!
//! ```
//! use webfuse_widget::{Code, Severity, Space, UnknownKeys, ValidateOptions};
//!
//! let space = serde_json::json!({
//!     "access_control": "members_only", "company_id": 1, "domain": "example.com",
//!     "host_rights": "everyone", "id": 1, "identification": "anonymous", "is_paused": false,
//!     "link": "https://example.com/test", "name": "Test", "slug": "test", "type": "meeting",
//!     "visibility": "company", "adminIds": [9, 1], "memberIds": [],
//! });
//! let report = Space::validate(&space, ValidateOptions::default());
//! let issue = &report.issues[0];
//! assert!(report.valid);
//! assert_eq!((issue.code, issue.severity), (Code::UnknownValue, Severity::Warning));
//! assert_eq!(issue.path, ["access_control".into()]);
//! assert_eq!(issue.suggestion.as_deref(), Some("members-only"));
//!
//! let strict = ValidateOptions {
//!     strict: true,
//!     unknown_keys: UnknownKeys::Allow,
//!     max_issues: 10,
//! };
//! assert!(!Space::validate(&space, strict).valid);
//! ```

mod describe;
#[cfg(feature = "std")]
mod explain;
#[cfg(feature = "std")]
mod invalid;
#[cfg(feature = "std")]
mod issue;
mod nearest;
#[cfg(feature = "std")]
mod options;
mod record;
#[cfg(feature = "std")]
pub(crate) mod source;
pub mod tag;
mod walker;

#[cfg(feature = "alloc")]
pub use describe::Sink;
pub use describe::{Description, describe, mark};
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub(crate) use explain::error;
#[cfg(feature = "std")]
pub(crate) use explain::{Collected, collect, describe_at, explain, heading};
#[cfg(feature = "std")]
pub use invalid::Invalid;
#[cfg(feature = "std")]
pub use issue::{Issue, Location, PathStep, Related, Report};
#[cfg(feature = "std")]
pub use options::{UnknownKeys, ValidateOptions};
pub use record::{Key, PATH_LIMIT, Place, Record, STRIDE, Step};
pub use walker::{FIELD_LIMIT, FULL, INPUT, RECORDS, Rules, Totals, Walker};
