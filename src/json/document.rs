use alloc::vec::Vec;
use core::cmp::Ordering;

use super::{bytes, keys, text};
use crate::schema::Code;

/// A place in a text, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// Where it begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
}

/// A value of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// Where its key stands, quotes included; empty where it has none.
    pub key: Span,
    /// Where its children begin in the document's list of them, and how many there are.
    pub(super) children: (u32, u32),
}

/// One step on the way to a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A property, by where its key stands.
    Key(Span),
    /// An item of an array.
    Index(u32),
}

/// Something wrong with the text itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is called.
    pub code: Code,
    /// Which [`Fault`](super::Fault) it is, where the text isn't JSON; 0 elsewhere.
    pub fault: u8,
    /// Where it is.
    pub span: Span,
    /// The other end of it: the first of two equal keys.
    pub related: Option<Span>,
    /// The way to it from the root.
    pub path: Vec<Step>,
}

/// A text that has been read: what it holds and where, as far as it was to be kept.
#[derive(Debug, Default)]
pub struct Document {
    pub(super) nodes: Vec<Node>,
    pub(super) children: Vec<u32>,
    /// What is wrong with the text itself, in its order.
    pub findings: Vec<Finding>,
    /// How many findings there are, those that aren't listed included.
    pub count: u32,
    /// Whether the text isn't JSON; the finding that says why is the last one.
    pub is_broken: bool,
    /// Whether something in it nests deeper than [`DEPTH_LIMIT`](super::DEPTH_LIMIT).
    pub is_deep: bool,
}

/// The value that a text is: always the first.
pub(super) const ROOT: u32 = 0;

impl Document {
    /// A document with nothing in it.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            nodes: Vec::new(),
            children: Vec::new(),
            findings: Vec::new(),
            count: 0,
            is_broken: false,
            is_deep: false,
        }
    }

    /// A value.
    #[must_use]
    pub fn node(&self, node: u32) -> Option<&Node> {
        self.nodes.get(node as usize)
    }

    /// The values directly inside an array, in order, or inside an object, sorted by key, the last
    /// of those with the same key alone.
    #[must_use]
    pub fn children(&self, node: u32) -> &[u32] {
        self.node(node)
            .and_then(|node| {
                let (first, count) = node.children;
                let first = first as usize;
                self.children.get(first..first + count as usize)
            })
            .unwrap_or_default()
    }

    /// An item of an array.
    #[must_use]
    pub fn item(&self, node: u32, index: u32) -> Option<u32> {
        self.children(node).get(index as usize).copied()
    }

    /// A property of an object of the text that was read.
    #[must_use]
    pub fn property(&self, bytes: &[u8], node: u32, name: &str) -> Option<u32> {
        let key = |node: &u32| text::chars(bytes::inner(bytes, self.key(*node)));
        let children = self.children(node);
        let at = children.binary_search_by(|node| {
            let mut name = name.chars();
            for char in key(node) {
                match name
                    .next()
                    .map_or(Ordering::Greater, |other| char.cmp(&other))
                {
                    Ordering::Equal => {}
                    unequal => return unequal,
                }
            }
            name.next().map_or(Ordering::Equal, |_| Ordering::Less)
        });
        children.get(at.ok()?).copied()
    }

    pub(super) fn key(&self, node: u32) -> Span {
        self.node(node).map(|node| node.key).unwrap_or_default()
    }

    pub(super) fn compare_keys(&self, bytes: &[u8], a: u32, b: u32) -> Ordering {
        keys::compare(bytes, self.key(a), self.key(b))
    }
}
