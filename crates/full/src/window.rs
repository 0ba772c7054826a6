//! The validator as `crates/validator` exports it, for the same scanner and the same engine.

use spin::Mutex;
use wasm_bindgen::prelude::wasm_bindgen;
use webfuse_widget::validate::Walker;

static WALKER: Mutex<Walker> = Mutex::new(Walker::new());

fn walker<T>(with: impl FnOnce(&mut Walker) -> T) -> T {
    with(&mut WALKER.lock())
}

/// Where the memory begins that is shared with JavaScript: the walker's input, and what follows it
/// in [`Walker`].
#[wasm_bindgen]
#[expect(clippy::cast_possible_truncation, reason = "an address of wasm32")]
pub fn window() -> u32 {
    walker(|walker| walker.input.as_ptr() as usize as u32)
}

/// Begins a walk; see [`Walker::begin_by_number`].
#[wasm_bindgen]
pub fn begin(object: u8, list: u32, strict: u32, warn: u32, cap: u32) {
    walker(|walker| walker.begin_by_number(object, list, strict, warn, cap));
}

/// Reads a piece of the stream, or goes on with it; see [`Walker::walk`].
#[wasm_bindgen]
pub fn walk(len: usize) -> usize {
    walker(|walker| walker.walk(len))
}

/// Describes a record's key; see [`Walker::explain`].
#[wasm_bindgen]
pub fn explain(key: u32) -> usize {
    walker(|walker| walker.explain(key))
}
