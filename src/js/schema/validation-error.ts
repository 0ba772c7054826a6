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
      return BRAND in (value as object);
    } catch {
      // It is no object, or one that doesn't let itself be asked.
      return false;
    }
  }
}

/** All errors in a few lines, so that nobody has to look further. */
function writeMessage(object: string, issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === "error");
  const lines = errors.map(line);
  if (lines.length === 1) return `${object}: ${lines[0]}`;
  // The note that there are more comes last.
  const isCut = errors[errors.length - 1]?.code === "truncated";
  const count = lines.length - +isCut;
  const over = isCut ? "more than " : "";
  const left = count > LISTED ? `\n  - and ${over}${count - LISTED} more` : "";
  const listed = lines.slice(0, Math.min(count, LISTED));
  return `${object} has ${over}${count} errors:\n  - ${listed.join("\n  - ")}${left}`;
}

/** An issue with its place in the text, where it was found in one. */
const line = ({ location, message }: Issue): string =>
  location ? `${location.line}:${location.column}: ${message}` : message;
