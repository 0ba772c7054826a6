//! A session as a whole, for JavaScript that holds its objects: the numbers that the rules ask for
//! go in, findings and placements come out.
//!
//! What is here allocates, so memory may move: JavaScript looks at it anew after every call but
//! [`snapshot_rule`], which must not allocate.

use alloc::vec::Vec;

use spin::Mutex;
use wasm_bindgen::prelude::wasm_bindgen;
use webfuse_widget::snapshot::facts::Facts;
use webfuse_widget::snapshot::{Findings, Placement, RULES, check, place};

use crate::desk::{address, list};

struct Desk {
    numbers: Vec<f64>,
    findings: Findings,
    placements: Vec<u32>,
    answer: [u32; 4],
}

static DESK: Mutex<Desk> = Mutex::new(Desk {
    numbers: Vec::new(),
    findings: Findings::new(false, 0),
    placements: Vec::new(),
    answer: [0; 4],
});

/// Makes room for so many numbers, and gives where they go in memory.
#[wasm_bindgen]
pub fn snapshot_numbers(count: usize) -> u32 {
    let desk = &mut *DESK.lock();
    desk.numbers.resize(count, 0.0);
    address(&desk.numbers)
}

/// Checks the session that the numbers tell of; see [`Facts::read`]. Gives where in memory is how
/// many errors and warnings were found, and where the findings are that were kept, and how many.
#[wasm_bindgen]
pub fn snapshot_check(strict: u32, cap: u32) -> u32 {
    let desk = &mut *DESK.lock();
    desk.findings = Findings::new(strict != 0, cap);
    check(&Facts::read(&desk.numbers), &mut desk.findings);
    let totals = desk.findings.totals();
    let [findings, count] = list(desk.findings.kept());
    desk.answer = [totals.errors, totals.warnings, findings, count];
    address(&desk.answer)
}

/// Gives where in memory is where the code of a rule is, and how long, and where its texts are, and
/// how long.
///
/// Allocates nothing and leaves the findings alone: JavaScript asks for rules while it reads them.
#[wasm_bindgen]
pub fn snapshot_rule(rule: usize) -> u32 {
    let desk = &mut *DESK.lock();
    if let Some(rule) = RULES.get(rule) {
        let [code, code_length] = list(rule.code.as_str().as_bytes());
        let [texts, texts_length] = list(rule.texts.as_str().as_bytes());
        desk.answer = [code, code_length, texts, texts_length];
    }
    address(&desk.answer)
}

/// Says where each frame belongs. The numbers are first what each has as `frameId`, then as
/// `parentFrameId`. It is the position of its parent, or one of the last three integers for a root,
/// an orphan, and the first frame of a circle. Gives where the answers are in memory.
#[wasm_bindgen]
pub fn snapshot_place() -> u32 {
    let desk = &mut *DESK.lock();
    let half = desk.numbers.len() / 2;
    let (ids, parents) = desk.numbers.split_at_checked(half).unwrap_or_default();
    desk.placements.clear();
    desk.placements
        .extend(place(ids, parents).iter().map(|placement| match placement {
            Placement::Within(parent) => u32::try_from(*parent).unwrap_or(u32::MAX),
            Placement::Root => u32::MAX,
            Placement::Orphan => u32::MAX - 1,
            Placement::Circular(_) => u32::MAX - 2,
        }));
    address(&desk.placements)
}
