//! A session as a whole, for JavaScript that holds its objects: the numbers that the rules ask for
//! go in, findings and placements come out.
//!
//! What is here allocates, so memory may move: JavaScript looks at it anew after every call.

use alloc::vec;
use alloc::vec::Vec;

use spin::Mutex;
use wasm_bindgen::prelude::wasm_bindgen;
use webfuse_widget::snapshot::describe::describe;
use webfuse_widget::snapshot::facts::{Facts, FrameFacts};
use webfuse_widget::snapshot::{Findings, Placement, check, place, refuse};
use webfuse_widget::validate::Sink;

use crate::desk::address;

struct Desk {
    numbers: Vec<f64>,
    placements: Vec<u32>,
    findings: Findings,
    text: Text,
}

struct Text(Vec<u8>);

impl Sink for Text {
    fn put(&mut self, piece: &str) {
        self.0.extend_from_slice(piece.as_bytes());
    }
}

impl Desk {
    const fn new() -> Self {
        Self {
            numbers: Vec::new(),
            placements: Vec::new(),
            findings: Findings::new(false, 0),
            text: Text(Vec::new()),
        }
    }
}

static DESK: Mutex<Desk> = Mutex::new(Desk::new());

fn at<T>(with: impl FnOnce(&mut Desk) -> T) -> T {
    with(&mut DESK.lock())
}

/// Makes room for so many numbers, and gives where they go in memory.
#[wasm_bindgen]
pub fn snapshot_numbers(count: u32) -> u32 {
    at(|desk| {
        desk.numbers = vec![0.0; count as usize];
        address(&desk.numbers)
    })
}

/// Checks the session that the numbers tell of; see [`Facts::read`]. Gives how many findings can be
/// [described](snapshot_describe).
#[wasm_bindgen]
pub fn snapshot_check(strict: u32, cap: u32) -> usize {
    at(|desk| {
        desk.findings = Findings::new(strict != 0, cap);
        check(&Facts::read(&desk.numbers), &mut desk.findings);
        desk.findings.kept().len()
    })
}

/// Finds that what has this tag is no snapshot.
#[wasm_bindgen]
pub fn snapshot_refuse(tag: u8, cap: u32) -> usize {
    at(|desk| {
        desk.findings = Findings::new(false, cap);
        refuse(tag, &mut desk.findings);
        desk.findings.kept().len()
    })
}

/// How many errors were found.
#[wasm_bindgen]
pub fn snapshot_errors() -> u32 {
    at(|desk| desk.findings.totals().errors)
}

/// How many warnings were found.
#[wasm_bindgen]
pub fn snapshot_warnings() -> u32 {
    at(|desk| desk.findings.totals().warnings)
}

/// Describes a finding, and gives the length of the text in bytes.
#[wasm_bindgen]
pub fn snapshot_describe(finding: usize) -> usize {
    at(|desk| {
        desk.text.0.clear();
        if let Some(finding) = desk.findings.kept().get(finding) {
            describe(finding, &mut desk.text);
        }
        desk.text.0.len()
    })
}

/// Where the text is in memory.
#[wasm_bindgen]
pub fn snapshot_text() -> u32 {
    at(|desk| address(&desk.text.0))
}

/// Says where each frame belongs of which the numbers tell; see [`FrameFacts::read`]. It is the
/// position of its parent, or one of the last three integers for a root, an orphan, and the first
/// frame of a circle. Gives where the answers are in memory.
#[wasm_bindgen]
pub fn snapshot_place() -> u32 {
    at(|desk| {
        desk.placements = place(FrameFacts::read(&desk.numbers))
            .into_iter()
            .map(|placement| match placement {
                Placement::Within(parent) => u32::try_from(parent).unwrap_or(u32::MAX),
                Placement::Root => u32::MAX,
                Placement::Orphan => u32::MAX - 1,
                Placement::Circular(_) => u32::MAX - 2,
            })
            .collect();
        address(&desk.placements)
    })
}

/// Gives all memory back.
#[wasm_bindgen]
pub fn snapshot_clear() {
    at(|desk| *desk = Desk::new());
}
