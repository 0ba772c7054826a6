//! Everything that the package does in wasm. What crosses is numbers; JavaScript makes of them what
//! people see.
#![cfg_attr(all(target_arch = "wasm32", not(feature = "typed")), no_std)]
#![cfg(target_arch = "wasm32")]
#![expect(clippy::must_use_candidate, reason = "JavaScript calls what is here")]

extern crate alloc;

mod desk;
#[cfg(not(feature = "typed"))]
mod runtime;

pub mod judge;
pub mod snapshot;
pub mod text;
#[cfg(feature = "typed")]
pub mod typed;
