//! Exports nothing: what is kept of this build is its `.d.ts`, the TypeScript definitions of the
//! models as tsify and wasm-bindgen write them.
#![cfg(target_arch = "wasm32")]

#[expect(unused_imports, reason = "linked for its TypeScript sections")]
use webfuse_widget as models;
