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
  const errors = issues.filter(
    ({ severity, code }) => severity === "error" && code !== "truncated",
  );
  const note = issues.find(({ severity, code }) => severity === "error" && code === "truncated");
  const [first = note] = errors;
  if (first && errors.length + Number(note !== undefined) === 1) {
    return `${object}: ${line(first)}`;
  }
  const lines = errors.slice(0, LISTED).map(line);
  const left = errors.length - lines.length;
  if (left > 0) lines.push(`and ${left} more`);
  const count = note ? `more than ${errors.length}` : errors.length;
  return `${object} has ${count} errors:${lines.map((line) => `\n  - ${line}`).join("")}`;
}

/** An issue with its place in the text, where it was found in one. */
const line = ({ location, message }: Issue): string =>
  location ? `${location.line}:${location.column}: ${message}` : message;
