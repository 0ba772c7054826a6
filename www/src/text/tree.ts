import { type Node, parseTree } from "jsonc-parser";

/** A JSON text as a tree that knows where everything is; nothing where it nests deeper than the parser can follow. */
export function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch {
    return undefined;
  }
}
