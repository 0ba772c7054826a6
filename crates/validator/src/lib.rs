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
use webfuse_widget::validate::Window;

static mut WINDOW: Window = Window::new();

fn open() -> &'static mut Window {
    let window = &raw mut WINDOW;
    // SAFETY: wasm runs on one thread, no export calls another or JavaScript, and each takes this
    // reference once and drops it before it returns.
    unsafe { &mut *window }
}

/// Where the window's input begins in memory; records and descriptions stand behind it.
#[wasm_bindgen]
pub fn window() -> u32 {
    open().input().as_ptr() as u32
}

/// Begins a walk; see [`Window::begin`].
#[wasm_bindgen]
pub fn begin(object: u8, list: u32, strict: u32, unknown_keys: u32, cap: u32) {
    open().begin(object, list != 0, strict != 0, unknown_keys, cap);
}

/// Reads a piece of the stream; see [`Window::walk`].
#[wasm_bindgen]
pub fn walk(start: u32, end: u32) -> u32 {
    open().walk(start, end)
}

/// How many errors the walk has found so far.
#[wasm_bindgen]
pub fn errors() -> u32 {
    open().totals().errors
}

/// How many warnings the walk has found so far.
#[wasm_bindgen]
pub fn warnings() -> u32 {
    open().totals().warnings
}

/// Describes a record's key; see [`Window::explain`].
#[wasm_bindgen]
pub fn explain(key: u32) -> u32 {
    open().explain(key)
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
