//! The judge as a wasm file of a few kilobytes: no std, no allocation, numbers across the boundary.
//!
//! Nothing is remembered from one question to the next, but for the text that a question is about.
#![cfg_attr(target_arch = "wasm32", no_std)]
#![cfg(target_arch = "wasm32")]
#![expect(clippy::must_use_candidate, reason = "JavaScript calls what is here")]

use core::alloc::{GlobalAlloc, Layout};
use core::panic::PanicInfo;

use wasm_bindgen::prelude::wasm_bindgen;
use webfuse_widget::validate::{Judge, Key, Place};

static mut JUDGE: Judge = Judge::new();

fn judge() -> &'static mut Judge {
    let judge = &raw mut JUDGE;
    // SAFETY: wasm runs on one thread, no export calls another or JavaScript, and each takes this
    // reference once and drops it before it returns.
    unsafe { &mut *judge }
}

/// Where the memory begins that is shared with JavaScript: [`Judge::text`] and what follows it.
#[wasm_bindgen]
pub fn text() -> u32 {
    judge().text.as_ptr() as u32
}

/// What there is to say of a value; see [`Judge::value`].
#[wasm_bindgen]
pub fn value(place: u32, tag: u32, length: u32) -> u32 {
    Key::number(judge().value(Place::from_number(place), tag, length))
}

/// What there is to say of a property that isn't declared; see [`Judge::unknown`].
#[wasm_bindgen]
pub fn unknown(object: u32, length: u32, there: u32) -> u32 {
    Key::number(Some(judge().unknown(object, length, there)))
}

/// What there is to say of a property beside others; see [`Judge::beside`].
#[wasm_bindgen]
pub fn beside(place: u32, there: u32, is_true: u32) -> u32 {
    Key::number(Judge::beside(Place::from_number(place), there, is_true))
}

/// Describes a key; see [`Judge::explain`].
#[wasm_bindgen]
pub fn explain(key: u32) -> u32 {
    judge().explain(key)
}

/// wasm-bindgen asks for an allocator; nothing here allocates.
struct NoMemory;

// SAFETY: it never hands out memory, so there is nothing that could be wrong with it.
unsafe impl GlobalAlloc for NoMemory {
    unsafe fn alloc(&self, _: Layout) -> *mut u8 {
        core::ptr::null_mut()
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static ALLOCATOR: NoMemory = NoMemory;

#[panic_handler]
fn panic(_: &PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}
