//! The walker as a wasm file of a few kilobytes: no std, no allocation, numbers across the
//! boundary.
//!
//! The window is the only state, and holds one walk at a time: who needs two makes two instances.
#![cfg_attr(target_arch = "wasm32", no_std)]
#![cfg(target_arch = "wasm32")]
#![expect(clippy::must_use_candidate, reason = "JavaScript calls what is here")]

use core::alloc::{GlobalAlloc, Layout};
use core::panic::PanicInfo;

use wasm_bindgen::prelude::wasm_bindgen;
use webfuse_widget::validate::Walker;

static mut WALKER: Walker = Walker::new();

fn walker() -> &'static mut Walker {
    let walker = &raw mut WALKER;
    // SAFETY: wasm runs on one thread, no export calls another or JavaScript, and each takes this
    // reference once and drops it before it returns.
    unsafe { &mut *walker }
}

/// Where the memory begins that is shared with JavaScript: the walker's input, and what follows it
/// in [`Walker`].
#[wasm_bindgen]
pub fn window() -> u32 {
    walker().input.as_ptr() as u32
}

/// Begins a walk; see [`Walker::begin_by_number`].
#[wasm_bindgen]
pub fn begin(object: u8, list: u32, strict: u32, warn: u32, cap: u32) {
    walker().begin_by_number(object, list, strict, warn, cap);
}

/// Reads a piece of the stream, or goes on with it; see [`Walker::walk`].
#[wasm_bindgen]
pub fn walk(len: usize) -> usize {
    walker().walk(len)
}

/// Describes a record's key; see [`Walker::explain`].
#[wasm_bindgen]
pub fn explain(key: u32) -> usize {
    walker().explain(key)
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
