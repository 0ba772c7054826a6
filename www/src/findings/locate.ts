import { findNodeAtLocation, type Node } from "jsonc-parser";
import type { Issue, Location } from "webfuse-widget/full";
import type { Range } from "./finding.ts";

const rangeOf = (node: Node): Range => ({ from: node.offset, to: node.offset + node.length });

type Locatable = Pick<Issue, "code" | "path"> & { readonly location?: Location | undefined };

/**
 * Where in its text an issue is. Where it doesn't say so itself, as it was found in the value: at the value, at the key
 * where the key is wrong, at the brace where one is missing.
 */
export function locate(root: Node | undefined, issue: Locatable): Range {
  if (issue.location) {
    const { offset, length } = issue.location;
    return { from: offset, to: offset + length };
  }
  if (!root) return { from: 0, to: 0 };
  if (issue.code === "missing") {
    const owner = findNodeAtLocation(root, issue.path.slice(0, -1)) ?? root;
    return { from: owner.offset, to: owner.offset + 1 };
  }
  const node = findNodeAtLocation(root, issue.path);
  if (!node) return locate(root, { code: issue.code, path: issue.path.slice(0, -1) });
  const key = issue.code === "unknown_key" ? node.parent?.children?.[0] : undefined;
  return rangeOf(key ?? node);
}
