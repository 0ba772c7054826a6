import { unexplained } from "../explain/unavailable.js";
import type { Frame } from "../generated/models.js";
import { Frame as schema } from "../generated/objects.js";
import { Place, place } from "./desk.js";
import { frameFacts } from "./facts.js";

/** A frame and the frames inside it. */
export interface FrameNode<F extends Frame = Frame> {
  /** The caller's own object. */
  readonly frame: F;
  /** In the order in which they are listed. */
  readonly children: readonly FrameNode<F>[];
}

/** How the frames of a tab nest. Every frame of the list is in it once. */
export interface FrameTree<F extends Frame = Frame> {
  /** The main frame, frames that say that they have no parent, and frames in a main frame that isn't listed. */
  readonly roots: readonly FrameNode<F>[];
  /** Frames whose parent isn't listed. */
  readonly orphans: readonly FrameNode<F>[];
  /** Of each circle of frames, where each is inside the other, the frame that is listed first. The others are below it, and it isn't below itself. */
  readonly cycles: readonly FrameNode<F>[];
}

/**
 * Nests a tab's frames by `frameId` and `parentFrameId`. Where frames share an identifier, the first
 * of them has the children.
 *
 * Throws `ValidationError` where it isn't given frames, and an `Error` where wasm can't be started.
 */
export function frameTree<F extends Frame>(frames: readonly F[]): FrameTree<F> {
  schema.array.parse(frames);
  const nodes = Array.from(frames, (frame): Open<F> => ({ frame, children: [] }));
  const tree: Record<keyof FrameTree, Open<F>[]> = { roots: [], orphans: [], cycles: [] };
  placesOf(nodes).forEach((at, position) => {
    listFor(at, tree, nodes).push(nodes[position] as Open<F>);
  });
  return tree;
}

/** A node under way. */
interface Open<F> {
  readonly frame: F;
  readonly children: Open<F>[];
}

function listFor<F>(at: number, tree: Record<keyof FrameTree, Open<F>[]>, nodes: Open<F>[]) {
  switch (at) {
    case Place.Root:
      return tree.roots;
    case Place.Orphan:
      return tree.orphans;
    case Place.Circular:
      return tree.cycles;
    default:
      return (nodes[at] as Open<F>).children;
  }
}

function placesOf(nodes: readonly Open<Frame>[]): Uint32Array {
  const facts = frameFacts(nodes.map(({ frame }) => frame));
  try {
    return place(facts);
  } catch (error) {
    throw new Error(unexplained("the frames can't be nested", error).message);
  }
}
