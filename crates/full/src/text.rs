//! JSON text, for JavaScript that has its value from `JSON.parse`: where in the text everything
//! stands, and what is wrong with the text itself.
//!
//! What is here allocates, so memory may move: JavaScript looks at it anew after every call.

use alloc::vec::Vec;
use core::slice::from_ref;

use spin::Mutex;
use wasm_bindgen::prelude::wasm_bindgen;
use webfuse_widget::json::{Document, Keep, Lines, Place, Span, read};

use crate::desk::{address, list};

struct Desk {
    bytes: Vec<u8>,
    document: Document,
    lines: Lines,
    answer: Answer,
    place: Place,
}

/// Where in memory is what a text has, and how much of it there is.
#[repr(C)]
struct Answer {
    nodes: [u32; 2],
    findings: [u32; 2],
    steps: [u32; 2],
    /// How many findings there are, listed or not.
    count: u32,
    /// Whether the text isn't JSON; the last finding says why.
    is_broken: u32,
}

static DESK: Mutex<Desk> = Mutex::new(Desk {
    bytes: Vec::new(),
    document: Document::new(),
    lines: Lines::new(),
    answer: Answer {
        nodes: [0; 2],
        findings: [0; 2],
        steps: [0; 2],
        count: 0,
        is_broken: 0,
    },
    place: Place::START,
});

/// Makes room for a text of so many bytes, keeps what is there of one, and gives where it goes in
/// memory.
#[wasm_bindgen]
pub fn text_room(length: usize) -> u32 {
    let desk = &mut *DESK.lock();
    desk.bytes.resize(length, 0);
    desk.lines = Lines::new();
    address(&desk.bytes)
}

/// Reads the text between two bytes, and keeps so many levels of it and so many findings. Gives
/// where the [`Answer`] is in memory, and with that the document's nodes, findings and steps.
#[wasm_bindgen]
pub fn text_read(start: u32, end: u32, levels: usize, findings: usize) -> u32 {
    let desk = &mut *DESK.lock();
    desk.document = Document::new();
    desk.document = read(&desk.bytes, Span { start, end }, Keep { levels, findings });
    let document = &desk.document;
    desk.answer = Answer {
        nodes: list(&document.nodes),
        findings: list(&document.findings),
        steps: list(&document.steps),
        count: document.count,
        is_broken: document.is_broken.into(),
    };
    address(from_ref(&desk.answer))
}

/// Gives where in memory the line, the column and the UTF-16 units before a byte are. Asked for
/// bytes in ascending order it goes through the text once.
#[wasm_bindgen]
pub fn text_place(offset: usize) -> u32 {
    let desk = &mut *DESK.lock();
    desk.place = desk.lines.place(&desk.bytes, offset);
    address(from_ref(&desk.place))
}
