use std::slice;

use super::placement::{Placement, place};
use crate::Frame;

/// How the frames of a tab nest, in the order in which they are listed. No frame is lost: what has
/// no place in the tree is an orphan or part of a circle.
///
/// ```
/// use webfuse_widget::{Frame, snapshot::FrameTree};
///
/// let frames: Vec<Frame> = serde_json::from_str(r#"[
///     { "frameId": 0, "parentFrameId": -1, "url": "https://example.com/" },
///     { "frameId": 7, "parentFrameId": 0, "url": "https://example.com/iframe.html" }
/// ]"#)?;
/// let tree = FrameTree::new(&frames);
/// let main = tree.roots().next().ok_or("no main frame")?;
/// let inner = main.children().next().ok_or("no inner frame")?;
/// assert_eq!(inner.frame().url, "https://example.com/iframe.html");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct FrameTree<'a> {
    frames: &'a [Frame],
    roots: Vec<usize>,
    orphans: Vec<usize>,
    circles: Vec<usize>,
    children: Vec<Vec<usize>>,
}

impl<'a> FrameTree<'a> {
    /// The tree of a list of frames.
    #[must_use]
    pub fn new(frames: &'a [Frame]) -> Self {
        let ids: Vec<f64> = frames.iter().map(|frame| frame.frame_id.into()).collect();
        let parents: Vec<f64> = frames
            .iter()
            .map(|frame| frame.parent_frame_id.into())
            .collect();
        let mut tree = Self {
            frames,
            roots: Vec::new(),
            orphans: Vec::new(),
            circles: Vec::new(),
            children: vec![Vec::new(); frames.len()],
        };
        for (position, placement) in place(&ids, &parents).into_iter().enumerate() {
            match placement {
                Placement::Root => tree.roots.push(position),
                Placement::Orphan => tree.orphans.push(position),
                Placement::Circular(_) => tree.circles.push(position),
                Placement::Within(parent) => {
                    if let Some(children) = tree.children.get_mut(parent) {
                        children.push(position);
                    }
                }
            }
        }
        tree
    }

    /// The main frame, frames that say that they have no parent, and frames in a main frame that
    /// isn't listed.
    pub fn roots(&self) -> impl Iterator<Item = FrameNode<'_>> {
        self.nodes(&self.roots)
    }

    /// Frames whose parent isn't listed.
    pub fn orphans(&self) -> impl Iterator<Item = FrameNode<'_>> {
        self.nodes(&self.orphans)
    }

    /// Of each circle of frames, where each is inside the other, the frame that is listed first.
    /// The others are below it, and it isn't below itself.
    pub fn cycles(&self) -> impl Iterator<Item = FrameNode<'_>> {
        self.nodes(&self.circles)
    }

    fn nodes<'t>(&'t self, positions: &'t [usize]) -> impl Iterator<Item = FrameNode<'t>> {
        let positions: slice::Iter<'t, usize> = positions.iter();
        positions.filter_map(|&position| {
            Some(FrameNode {
                tree: self,
                position,
                frame: self.frames.get(position)?,
            })
        })
    }
}

/// A frame in its tree.
#[derive(Debug, Clone, Copy)]
pub struct FrameNode<'t> {
    tree: &'t FrameTree<'t>,
    position: usize,
    frame: &'t Frame,
}

impl<'t> FrameNode<'t> {
    /// The frame.
    #[must_use]
    pub const fn frame(&self) -> &'t Frame {
        self.frame
    }

    /// Where it stands in the list.
    #[must_use]
    pub const fn position(&self) -> usize {
        self.position
    }

    /// The frames inside it, in the order in which they are listed.
    pub fn children(&self) -> impl Iterator<Item = FrameNode<'t>> + use<'t> {
        let children = self.tree.children.get(self.position);
        self.tree.nodes(children.map_or(&[], Vec::as_slice))
    }
}
