import type { Instance } from "../platform.js";
import type { SessionEvent } from "../snapshot/events.js";
import { SessionTracker } from "../snapshot/session-tracker.js";
import type { WidgetSession } from "./widget.js";
import { said, WidgetError } from "./widget-error.js";

/** How a session is watched. */
export interface WatchOptions {
  /** The time between the end of one look and the next, in milliseconds. 2,000 unless it is set. */
  intervalMs?: number;
  /** Ends the watch. */
  signal?: Instance<"AbortSignal">;
}

/** What a session must have to be watched. */
export type Watched = Pick<WidgetSession, "getSessionInfo" | "getTabs" | "getParticipants">;

const INTERVAL = 2_000;

/**
 * Looks at a session again and again and gives what changed, as typed events; the first look gives everything that is
 * there. What the widget gives is validated first.
 *
 * ```ts
 * for await (const event of watchSession(session, { signal })) {
 *   if (event.type === "tab_changed" && event.changes.url) navigated(event.after);
 * }
 * ```
 *
 * Ends when the loop is left or the signal aborts. Throws `ValidationError` where the widget gives what isn't valid, and
 * `WidgetError` (`refused`) where it throws or rejects.
 */
export async function* watchSession(
  session: Watched,
  { intervalMs = INTERVAL, signal }: WatchOptions = {},
): AsyncGenerator<SessionEvent, void, void> {
  const tracker = new SessionTracker();
  try {
    while (!signal?.aborted) {
      const snapshot = await look(session);
      // What comes after the end isn't told.
      if (signal?.aborted) return;
      yield* tracker.update(snapshot);
      await pause(intervalMs, signal);
    }
  } finally {
    tracker.free();
  }
}

async function look(session: Watched) {
  try {
    const [info, participants, tabs] = await Promise.all([
      session.getSessionInfo(),
      session.getParticipants(),
      session.getTabs(),
    ]);
    return { info, participants, tabs };
  } catch (cause) {
    throw new WidgetError("refused", `the session can't be looked at: ${said(cause)}`, cause);
  }
}

/** Waits, at most until the signal aborts. */
function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve();
      return;
    }
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener("abort", end);
  });
}
