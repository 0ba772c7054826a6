//! From a value to what there is to say of it, and the words for it.
//!
//! Who holds a value walks through it: natively through `serde_json`'s or JSON text, in JavaScript
//! the package's own code, in Rust compiled into a page through a `JsValue`. Of each value inside
//! they ask the one [`Judge`] that every build shares, by a [`Place`] and a [tag]: numbers, so that
//! asking across the boundary of a wasm module costs nothing worth speaking of. It answers with a
//! [`Key`], and [`describe()`] says in words what that means.
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
mod judge;
mod key;
mod nearest;
#[cfg(feature = "std")]
mod options;
#[cfg(feature = "alloc")]
mod rules;
#[cfg(feature = "std")]
pub(crate) mod source;
pub mod tag;
#[cfg(feature = "std")]
mod walk;

pub use describe::{Description, describe, mark};
#[cfg(all(target_arch = "wasm32", feature = "web"))]
pub(crate) use explain::error;
#[cfg(feature = "std")]
pub(crate) use explain::{Collected, describe_at, explain, heading, quote};
#[cfg(feature = "std")]
pub use invalid::Invalid;
#[cfg(feature = "std")]
pub use issue::{Issue, Location, PathStep, Related, Report};
pub use judge::{FIELD_LIMIT, Judge, fine};
pub use key::{Key, Place};
#[cfg(feature = "std")]
pub use options::{UnknownKeys, ValidateOptions};
#[cfg(feature = "std")]
pub(crate) use rules::Rules;
#[cfg(feature = "alloc")]
pub use rules::Totals;
#[cfg(feature = "std")]
pub(crate) use walk::collect;
