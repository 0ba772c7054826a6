//! The validator as `crates/validator` exports it, for the same scanner and the same engine.

use spin::Mutex;
use wasm_bindgen::prelude::wasm_bindgen;
use webfuse_widget::validate::Window;

static WINDOW: Mutex<Window> = Mutex::new(Window::new());

fn open<T>(with: impl FnOnce(&mut Window) -> T) -> T {
    with(&mut WINDOW.lock())
}

/// Where the window's input begins in memory; records and descriptions stand behind it.
#[wasm_bindgen]
#[expect(clippy::cast_possible_truncation, reason = "an address of wasm32")]
pub fn window() -> u32 {
    open(|window| window.input().as_ptr() as usize as u32)
}

/// Begins a walk; see [`Window::begin`].
#[wasm_bindgen]
pub fn begin(object: u8, list: u32, strict: u32, unknown_keys: u32, cap: u32) {
    open(|window| window.begin(object, list != 0, strict != 0, unknown_keys, cap));
}

/// Reads a piece of the stream; see [`Window::walk`].
#[wasm_bindgen]
pub fn walk(start: u32, end: u32) -> u32 {
    open(|window| window.walk(start, end))
}

/// How many errors the walk has found so far.
#[wasm_bindgen]
pub fn errors() -> u32 {
    open(|window| window.totals().errors)
}

/// How many warnings the walk has found so far.
#[wasm_bindgen]
pub fn warnings() -> u32 {
    open(|window| window.totals().warnings)
}

/// Describes a record's key; see [`Window::explain`].
#[wasm_bindgen]
pub fn explain(key: u32) -> u32 {
    open(|window| window.explain(key))
}
