import { getLocation, type Location, type Node, parseTree } from "jsonc-parser";

/** A JSON text as a tree that knows where everything is; nothing where it nests deeper than the parser can follow. */
export function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch {
    return undefined;
  }
}

/** What a place of a JSON text is part of; nothing where the text nests too deep. */
export function locationAt(text: string, offset: number): Location | undefined {
  try {
    return getLocation(text, offset);
  } catch {
    return undefined;
  }
}
