import type { Instance } from "../platform.js";
import { ValidationError } from "../schema/validation-error.js";
import type { SessionEvent } from "../snapshot/events.js";
import { SessionTracker } from "../snapshot/session-tracker.js";
import { said } from "../value/said.js";
import { type Demands, milliseconds, optionIssues, signal } from "./arguments.js";
import type { WidgetSession } from "./widget.js";
import { WidgetError } from "./widget-error.js";
import { within } from "./within.js";

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

const demands: Demands<WatchOptions> = { intervalMs: milliseconds, signal };

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
 * Ends when the loop is left or the signal aborts. Throws `ValidationError` where an option isn't valid or the widget
 * gives what isn't, and `WidgetError` (`refused`) where it throws or rejects.
 */
export async function* watchSession(
  session: Watched,
  options: WatchOptions = {},
): AsyncGenerator<SessionEvent, void, void> {
  const issues = optionIssues(options, demands);
  if (issues.length > 0) throw new ValidationError("watchSession", issues);
  const { intervalMs = INTERVAL, signal } = options;
  const tracker = new SessionTracker();
  try {
    while (!signal?.aborted) {
      const look = within({ ...options, timeoutMs: Infinity }, "the session", () =>
        lookAt(session),
      );
      yield* tracker.update(await look);
      await within({ ...options, timeoutMs: intervalMs }, "the next look", never).catch(() => {});
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  } finally {
    tracker.free();
  }
}

const never = () => new Promise<never>(() => {});

async function lookAt(session: Watched) {
  try {
    const [info, participants, tabs] = await Promise.all([
      session.getSessionInfo(),
      session.getParticipants(),
      session.getTabs(),
    ]);
    // What isn't given would be as it was.
    return { info: info ?? null, participants: participants ?? null, tabs: tabs ?? null };
  } catch (cause) {
    throw new WidgetError("refused", `the session can't be looked at: ${said(cause)}`, cause);
  }
}
