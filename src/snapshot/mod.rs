//! A session as a whole: whether its parts agree, how its frames nest, what changed in it.
//!
//! The rules and the placing of frames work on [facts](facts::Facts), the few numbers of each
//! object that they ask for, so that the same code runs on the models and, in a page, on the
//! caller's own objects, of which only these numbers cross into wasm.

#[cfg(feature = "std")]
mod changes;
mod columns;
#[cfg(feature = "std")]
mod describe;
#[cfg(feature = "std")]
mod event;
pub mod facts;
mod finding;
#[cfg(feature = "std")]
mod frame_tree;
mod identifiers;
#[cfg(feature = "std")]
mod models;
#[cfg(feature = "std")]
mod parts;
mod placement;
mod rules;
#[cfg(feature = "std")]
mod tracker;
#[cfg(feature = "std")]
mod unknown_parts;

#[cfg(feature = "std")]
pub use changes::{Change, Changes};
#[cfg(feature = "std")]
pub use event::Event;
pub use finding::{Finding, Findings, Looks, Rule, mark};
#[cfg(feature = "std")]
pub use frame_tree::{FrameNode, FrameTree};
#[cfg(feature = "std")]
pub use parts::Snapshot;
pub use placement::{Placement, place};
pub use rules::{RULES, check, refuse};
#[cfg(feature = "std")]
pub use tracker::Tracker;
