import type { Issue } from "../generated/models.js";

/** By which errors of another copy of the package, or of another realm, are known. */
const BRAND = Symbol.for("webfuse-widget.ValidationError");

/** How many issues the message lists. */
const LISTED = 5;

/** What `parse` throws. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";
  /** All that was found: errors, then warnings. */
  readonly issues: readonly Issue[];
  /** What was expected, such as `Tab`, or `Tab[]` for a list. */
  readonly object: string;

  constructor(object: string, issues: readonly Issue[]) {
    super(writeMessage(object, issues));
    this.object = object;
    this.issues = issues;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** Whether a value is such an error, of whichever copy of the package or realm. */
  static is(value: unknown): value is ValidationError {
    try {
      return typeof value === "object" && value !== null && BRAND in value;
    } catch {
      return false;
    }
  }
}

/** All errors in a few lines, so that nobody has to look further. */
function writeMessage(object: string, issues: readonly Issue[]): string {
  const errors = issues.filter((issue) => issue.severity === "error");
  const [first] = errors;
  if (first && errors.length === 1) return `${object}: ${first.message}`;
  const lines = errors.slice(0, LISTED).map((issue) => `\n  - ${issue.message}`);
  const left = errors.length - lines.length;
  const rest = left > 0 ? `\n  - and ${left} more` : "";
  return `${object} has ${errors.length} errors:${lines.join("")}${rest}`;
}
