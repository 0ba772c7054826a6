//! The validator as `crates/validator` exports it, for the same walk in JavaScript.

use core::arch::wasm32::unreachable;

use spin::Mutex;
use wasm_bindgen::prelude::wasm_bindgen;
use webfuse_widget::validate::{Judge, Key, Place};

static JUDGE: Mutex<Judge> = Mutex::new(Judge::new());

/// Traps where JavaScript's stack ran full in the call before, which nobody came back from: to wait
/// would be to wait forever.
fn judge<T>(with: impl FnOnce(&mut Judge) -> T) -> T {
    match JUDGE.try_lock() {
        Some(mut judge) => with(&mut judge),
        None => unreachable(),
    }
}

/// Where the memory begins that is shared with JavaScript: [`Judge::text`] and what follows it.
#[wasm_bindgen]
#[expect(clippy::cast_possible_truncation, reason = "an address of wasm32")]
pub fn text() -> u32 {
    judge(|judge| judge.text.as_ptr() as usize as u32)
}

/// What there is to say of a value; see [`Judge::value`].
#[wasm_bindgen]
pub fn value(place: u32, tag: u32, length: u32) -> u32 {
    Key::number(judge(|judge| {
        judge.value(Place::from_number(place), tag, length)
    }))
}

/// What there is to say of a property that isn't declared; see [`Judge::unknown`].
#[wasm_bindgen]
pub fn unknown(object: u32, length: u32, there: u32) -> u32 {
    Key::number(Some(judge(|judge| judge.unknown(object, length, there))))
}

/// What there is to say of a property beside others; see [`Judge::beside`].
#[wasm_bindgen]
pub fn beside(place: u32, there: u32, is_true: u32) -> u32 {
    Key::number(Judge::beside(Place::from_number(place), there, is_true))
}

/// Describes a key; see [`Judge::explain`].
#[wasm_bindgen]
pub fn explain(key: u32) -> u32 {
    judge(|judge| judge.explain(key))
}
