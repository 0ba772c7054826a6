import type { Issue } from "webfuse-widget/full";
import type { Fix } from "./fixes.ts";

/** A part of a text, in UTF-16 units. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Something in the text, by its path. */
interface Place extends Range {
  readonly path: Issue["path"];
}

/** An issue, and the range of the text that it speaks of. */
export interface Finding extends Issue, Range {
  /** The other ends of a finding that has several. */
  readonly others: readonly Place[];
  /** What can be done about it, the likeliest first. */
  readonly fixes: readonly Fix[];
}

/** The path as one would write it in code: `tabs[0].url`. */
export function pathText(path: Issue["path"]): string {
  const parts = path.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(step)
      ? `.${step}`
      : `[${JSON.stringify(step)}]`;
  });
  return parts.join("").replace(/^\./, "");
}
