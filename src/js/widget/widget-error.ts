/** What kept a Space from being initialised, other than arguments that aren't valid. */
export type WidgetErrorCode =
  /** There is no page here. */
  | "no_page"
  /** The page has no widget, and no origin was given to load it from. */
  | "no_origin"
  /** The script couldn't be loaded: blocked, not found, or not what `integrity` says. */
  | "script_blocked"
  /** The script took longer than `timeoutMs`. */
  | "timed_out"
  /** The script ran and left no `window.webfuse.initSpace`. */
  | "nothing_defined"
  /** The page loads the script more than once. */
  | "loaded_twice"
  /** The widget refused to initialise the Space; `cause` is what it said. */
  | "refused"
  /** The widget gave something that isn't a space. */
  | "unexpected_space";

const BRAND = Symbol.for("webfuse-widget.WidgetError");

/** Why a Space couldn't be initialised, and what to do. */
export class WidgetError extends Error {
  override readonly name = "WidgetError";
  readonly code: WidgetErrorCode;
  /** What the widget or the browser said. */
  readonly cause: unknown;

  constructor(code: WidgetErrorCode, message: string, cause?: unknown) {
    super(message);
    this.code = code;
    this.cause = cause;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** Whether a value is such an error, of whichever copy of the package or realm. */
  static is(value: unknown): value is WidgetError {
    try {
      return BRAND in (value as object);
    } catch {
      // It is no object, or one that doesn't let itself be asked.
      return false;
    }
  }
}
