use super::document::{Document, Node};
use super::{bytes, text};
use crate::schema::Kind;
use crate::validate::source::{Source, number_tag};
use crate::validate::tag;

/// A value of a document, in the text that the document was read from. A property that is absent
/// has no node.
#[derive(Clone, Copy)]
pub(super) struct Value<'a> {
    pub(super) document: &'a Document,
    pub(super) bytes: &'a [u8],
    pub(super) node: Option<&'a Node>,
}

/// What a file may carry for editors, whatever object it is.
const SCHEMA: &str = "$schema";

impl<'a> Value<'a> {
    pub(super) fn root(document: &'a Document, bytes: &'a [u8]) -> Self {
        Self {
            document,
            bytes,
            node: document.root(),
        }
    }

    fn with(self, node: Option<&'a Node>) -> Self {
        Self { node, ..self }
    }

    /// The text of it.
    pub(super) fn written(self) -> &'a [u8] {
        self.node
            .map_or(&[], |node| bytes::at(self.bytes, node.span))
    }

    /// Its number, as JavaScript reads it.
    pub(super) fn number(self) -> f64 {
        let written = core::str::from_utf8(self.written()).unwrap_or_default();
        written.parse().unwrap_or(f64::NAN)
    }

    /// The string that it is.
    pub(super) fn string(self) -> String {
        self.node.map_or_else(String::new, |node| {
            text::string(bytes::inner(self.bytes, node.span))
        })
    }

    /// What it is, by its first byte.
    pub(super) fn first(self) -> Option<u8> {
        self.written().first().copied()
    }

    /// Its properties or items.
    pub(super) fn children(self) -> impl Iterator<Item = Self> {
        let children = self.node.map(|node| self.document.children(node));
        children
            .unwrap_or_default()
            .iter()
            .map(move |node| self.with(Some(node)))
    }

    /// The key that it has in its object.
    pub(super) fn key(self) -> String {
        self.node.map_or_else(String::new, |node| {
            text::string(bytes::inner(self.bytes, node.key))
        })
    }
}

impl Source for Value<'_> {
    fn tag(&self, _: Kind) -> u32 {
        match self.first() {
            None => tag::UNDEFINED,
            Some(b'n') => tag::NULL,
            Some(b't') => tag::TRUE,
            Some(b'f') => tag::FALSE,
            Some(b'[') => tag::ARRAY,
            Some(b'{') => tag::OBJECT,
            Some(b'"') => tag::STRING,
            Some(_) => number_tag(self.number()),
        }
    }

    fn property(&self, name: &str) -> Self {
        let property = |node| self.document.property(self.bytes, node, name);
        self.with(self.node.and_then(property))
    }

    fn names(&self) -> Option<Vec<String>> {
        let is_root = self.node == self.document.root();
        let names = self.children().map(Self::key);
        Some(names.filter(|name| !is_root || name != SCHEMA).collect())
    }

    fn entries(&self) -> Option<Vec<(String, Self)>> {
        Some(self.children().map(|entry| (entry.key(), entry)).collect())
    }

    fn length(&self) -> Option<u32> {
        let children = self.node.map(|node| self.document.children(node));
        u32::try_from(children.unwrap_or_default().len()).ok()
    }

    fn item(&self, index: u32) -> Self {
        self.with(self.node.and_then(|node| self.document.item(node, index)))
    }

    fn text(&self) -> String {
        self.string()
    }
}
