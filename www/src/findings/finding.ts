import type { Issue } from "webfuse-widget";
import type { Fix } from "./fixes.ts";

/** An issue, and the range of the text that it speaks of, in UTF-16 units. */
export interface Finding extends Issue {
  readonly from: number;
  readonly to: number;
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
