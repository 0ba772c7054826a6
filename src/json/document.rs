use alloc::vec::Vec;

#[cfg(feature = "std")]
use super::{bytes, text};
use crate::schema::Code;

/// A place in a text, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[repr(C)]
pub struct Span {
    /// Where it begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
}

/// A value of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[repr(C)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// Where its key stands, quotes included; empty where it has none.
    pub key: Span,
    /// Where its children begin among the document's nodes.
    pub first: u32,
    /// How many children it has.
    pub count: u32,
}

/// One step on the way to a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(C, u32)]
pub enum Step {
    /// An item of an array.
    Index(u32),
    /// A property, by where its key stands.
    Key(Span),
}

/// Something wrong with the text itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(C)]
pub struct Finding {
    /// What it is called.
    pub code: Code,
    /// Which [`Fault`](super::Fault) it is, where the text isn't JSON; 0 elsewhere.
    pub fault: u8,
    /// Where it is.
    pub span: Span,
    /// The other end of it, the first of two equal keys; empty where it has none.
    pub related: Span,
    /// Where the way to it from the root ends among the document's steps; it begins where that to
    /// the finding before ends.
    pub steps: u32,
}

/// A text that has been read: what it holds and where, as far as it was to be kept.
#[derive(Debug, Default)]
pub struct Document {
    /// The values: those inside of one side by side, in order, or sorted by key, the last of those
    /// with the same key alone. What holds all else comes last.
    pub nodes: Vec<Node>,
    /// What is wrong with the text itself, in its order.
    pub findings: Vec<Finding>,
    /// The ways to the findings.
    pub steps: Vec<Step>,
    /// How many findings there are, those that aren't listed included.
    pub count: u32,
    /// Whether the text isn't JSON; the finding that says why is the last one.
    pub is_broken: bool,
    /// Whether something in it nests deeper than [`DEPTH_LIMIT`](super::DEPTH_LIMIT).
    pub is_deep: bool,
}

impl Document {
    /// A document with nothing in it.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            nodes: Vec::new(),
            findings: Vec::new(),
            steps: Vec::new(),
            count: 0,
            is_broken: false,
            is_deep: false,
        }
    }

    /// The value that a text is, unless it isn't JSON.
    #[must_use]
    pub fn root(&self) -> Option<&Node> {
        self.nodes.last()
    }

    /// The values directly inside another.
    #[must_use]
    pub fn children(&self, node: &Node) -> &[Node] {
        let first = node.first as usize;
        let children = self.nodes.get(first..first + node.count as usize);
        children.unwrap_or_default()
    }

    /// An item of an array.
    #[must_use]
    pub fn item(&self, node: &Node, index: u32) -> Option<&Node> {
        self.children(node).get(index as usize)
    }

    /// A property of an object of the text that was read. In the name U+FFFD may stand for half of
    /// a surrogate pair.
    #[cfg(feature = "std")]
    #[must_use]
    pub fn property(&self, bytes: &[u8], node: &Node, name: &str) -> Option<&Node> {
        let children = self.children(node);
        let units = |node: &Node| text::units(bytes::inner(bytes, node.key));
        let at = children.binary_search_by(|node| units(node).cmp(name.encode_utf16()));
        if at.is_err() && name.contains(char::REPLACEMENT_CHARACTER) {
            // A half sorts elsewhere.
            let is_it = |node: &&Node| text::string(bytes::inner(bytes, node.key)) == name;
            return children.iter().find(is_it);
        }
        at.ok().and_then(|at| children.get(at))
    }

    /// The findings, and the way to each from the root.
    #[cfg(feature = "std")]
    pub(super) fn findings_with_paths(&self) -> impl Iterator<Item = (&Finding, &[Step])> {
        let mut start = 0;
        self.findings.iter().map(move |finding| {
            let end = finding.steps as usize;
            let path = self.steps.get(start..end).unwrap_or_default();
            start = end;
            (finding, path)
        })
    }
}
