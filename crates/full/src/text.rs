//! JSON text, for JavaScript that has its value from `JSON.parse`: what is wrong with the text
//! itself, and where in it the ends of a path stand.
//!
//! What is here allocates, so memory may move: JavaScript looks at it anew after every call.

use alloc::vec::Vec;

use spin::Mutex;
use wasm_bindgen::prelude::wasm_bindgen;
use webfuse_widget::json::{Document, Finding, Keep, Lines, Span, Step, read};
use webfuse_widget::validate::PATH_LIMIT;

use crate::desk::address;

struct Desk {
    bytes: Vec<u8>,
    findings: Vec<Finding>,
    count: u32,
    is_broken: bool,
    root: Span,
    /// Where the items of a list are.
    items: Vec<Span>,
    /// The value that is looked into: all of the text, or one item.
    part: Document,
    name: Vec<u8>,
    lines: Lines,
    answer: Vec<u32>,
}

impl Desk {
    const fn new() -> Self {
        Self {
            bytes: Vec::new(),
            findings: Vec::new(),
            count: 0,
            is_broken: false,
            root: Span { start: 0, end: 0 },
            items: Vec::new(),
            part: Document::new(),
            name: Vec::new(),
            lines: Lines::new(),
            answer: Vec::new(),
        }
    }

    /// Answers with integers, and gives where they are in memory.
    fn answer(&mut self, answer: &[u32]) -> u32 {
        self.answer.clear();
        self.answer.extend_from_slice(answer);
        address(&self.answer)
    }
}

static DESK: Mutex<Desk> = Mutex::new(Desk::new());

fn at<T>(with: impl FnOnce(&mut Desk) -> T) -> T {
    with(&mut DESK.lock())
}

/// Makes room for a text of so many bytes, keeps what is there of one, and gives where it goes in
/// memory.
#[wasm_bindgen]
pub fn text_room(length: usize) -> u32 {
    at(|desk| {
        desk.bytes.resize(length, 0);
        address(&desk.bytes)
    })
}

/// Reads so many bytes of the text, of a list without keeping what is in its items. Gives how many
/// findings can be [asked for](text_finding).
#[wasm_bindgen]
pub fn text_read(length: usize, list: u32, findings: usize) -> usize {
    at(|desk| {
        desk.bytes.truncate(length);
        desk.lines = Lines::new();
        let levels = if list == 0 { PATH_LIMIT } else { 1 };
        let mut document = read(&desk.bytes, whole(&desk.bytes), Keep { levels, findings });
        let span = |node: u32| document.node(node).map(|node| node.span);
        desk.root = span(0).unwrap_or_default();
        desk.items = if list == 0 {
            Vec::new()
        } else {
            let items = document.children(0).iter();
            items.filter_map(|item| span(*item)).collect()
        };
        desk.findings = core::mem::take(&mut document.findings);
        desk.count = document.count;
        desk.is_broken = document.is_broken;
        desk.part = document;
        desk.findings.len()
    })
}

/// How many findings there are, [given](text_read) or not.
#[wasm_bindgen]
pub fn text_count() -> u32 {
    at(|desk| desk.count)
}

/// Whether the text isn't JSON; the last finding says why.
#[wasm_bindgen]
pub fn text_is_broken() -> u32 {
    at(|desk| desk.is_broken.into())
}

/// Where the integers of a finding are: its code, its fault, where it begins and ends, where its
/// other end does, how many steps lead to it, and each step: one more than where a key begins and
/// where it ends, or 0 and an index.
#[wasm_bindgen]
pub fn text_finding(finding: usize) -> u32 {
    at(|desk| {
        let numbers = desk.findings.get(finding).map(numbers);
        desk.answer(&numbers.unwrap_or_default())
    })
}

fn numbers(finding: &Finding) -> Vec<u32> {
    let related = finding.related.unwrap_or_default();
    let mut numbers = Vec::new();
    numbers.extend_from_slice(&[
        finding.code as u32,
        finding.fault.into(),
        finding.span.start,
        finding.span.end,
        related.start,
        related.end,
        u32::try_from(finding.path.len()).unwrap_or_default(),
    ]);
    for step in &finding.path {
        numbers.extend_from_slice(&match step {
            Step::Key(key) => [key.start + 1, key.end],
            Step::Index(index) => [0, *index],
        });
    }
    numbers
}

/// How many items a list has.
#[wasm_bindgen]
pub fn text_items() -> usize {
    at(|desk| desk.items.len())
}

/// Where the integers are that say where an item of a list begins and ends.
#[wasm_bindgen]
pub fn text_item(index: usize) -> u32 {
    at(|desk| {
        let span = desk.items.get(index).copied().unwrap_or_default();
        desk.answer(&[span.start, span.end])
    })
}

/// Where the integers are that say where the whole value begins and ends.
#[wasm_bindgen]
pub fn text_root() -> u32 {
    at(|desk| desk.answer(&[desk.root.start, desk.root.end]))
}

/// Looks into an item of a list. The whole text, where it is no list, is looked into already.
#[wasm_bindgen]
pub fn text_open(start: u32, end: u32) {
    at(|desk| {
        let keep = Keep {
            levels: PATH_LIMIT,
            findings: 0,
        };
        desk.part = read(&desk.bytes, Span { start, end }, keep);
    });
}

/// Makes room for a name of so many bytes, and gives where it goes in memory.
#[wasm_bindgen]
pub fn text_name(length: usize) -> u32 {
    at(|desk| {
        desk.name.resize(length, 0);
        address(&desk.name)
    })
}

/// Goes from a value, of which 0 is the one that is looked into, to a property, which the
/// name names. 0 where there is none.
#[wasm_bindgen]
pub fn text_property(node: u32) -> u32 {
    at(|desk| {
        let name = str::from_utf8(&desk.name).unwrap_or_default();
        let property = desk.part.property(&desk.bytes, node, name);
        property.unwrap_or_default()
    })
}

/// Goes from a value to an item. 0 where there is none.
#[wasm_bindgen]
pub fn text_index(node: u32, index: u32) -> u32 {
    at(|desk| desk.part.item(node, index).unwrap_or_default())
}

/// Where the integers are that say where a value begins and ends, and its key.
#[wasm_bindgen]
pub fn text_node(node: u32) -> u32 {
    at(|desk| {
        let node = desk.part.node(node).copied().unwrap_or_default();
        let (span, key) = (node.span, node.key);
        desk.answer(&[span.start, span.end, key.start, key.end])
    })
}

/// Where the integers are that say the line, the column and the UTF-16 units before a byte. Asked for bytes in
/// ascending order it goes through the text once.
#[wasm_bindgen]
pub fn text_place(offset: usize) -> u32 {
    at(|desk| {
        let place = desk.lines.place(&desk.bytes, offset);
        desk.answer(&[place.line, place.column, place.units])
    })
}

/// Gives all memory back.
#[wasm_bindgen]
pub fn text_clear() {
    at(|desk| *desk = Desk::new());
}

#[expect(clippy::cast_possible_truncation, reason = "memory of wasm32")]
fn whole(bytes: &[u8]) -> Span {
    Span {
        start: 0,
        end: bytes.len() as u32,
    }
}
