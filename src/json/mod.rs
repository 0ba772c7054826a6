//! JSON in, findings and models out.
//!
//! Text is read into a [`Document`] that knows where everything stands; what is wrong with the text itself are its [`Finding`]s. It agrees
//! with JavaScript's `JSON.parse` on what is JSON and on what it means; docs/JSON.md lists the
//! differences that remain.

mod bytes;
mod document;
mod fault;
mod lines;
mod reader;
mod text;

#[cfg(feature = "std")]
mod decode;
#[cfg(feature = "std")]
mod excerpt;
#[cfg(feature = "std")]
mod locate;
#[cfg(feature = "std")]
mod models;
#[cfg(feature = "std")]
mod node;
#[cfg(feature = "std")]
mod value;

pub use document::{Document, Finding, Node, Span, Step};
#[cfg(feature = "std")]
pub use excerpt::InFile;
pub use fault::Fault;
pub(crate) use fault::message;
pub use lines::{Lines, Place};
pub use reader::{DEPTH_LIMIT, Keep, read};
