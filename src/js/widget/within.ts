import type { Instance } from "../platform.js";
import { WidgetError } from "./widget-error.js";

/** How long to wait for something. */
export interface Limits {
  /** The longest wait for the script, and for the widget's answer, in milliseconds. 30,000 unless it is set. */
  timeoutMs?: number;
  /** Cancels the wait. What was cancelled rejects with the signal's reason. */
  signal?: Instance<"AbortSignal">;
}

const TIMEOUT = 30_000;
/** Timers that are set for longer go off at once. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** Waits for something, at most as long as asked for and until it is cancelled. `isOver` says that nobody waits any more. */
export async function within<T>(
  { timeoutMs = TIMEOUT, signal }: Limits,
  what: string,
  wait: (isOver: () => boolean) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancel = () => {};
  const ended = new Promise<never>((_, reject) => {
    const message = `waited ${timeoutMs} ms for ${what}; check the network, or give it longer with timeoutMs`;
    timer = setTimeout(
      () => reject(new WidgetError("timed_out", message)),
      Math.min(timeoutMs, LONGEST_WAIT),
    );
    cancel = () => reject(signal?.reason);
    signal?.addEventListener("abort", cancel);
  });
  try {
    return await Promise.race([wait(() => over), ended]);
  } finally {
    over = true;
    clearTimeout(timer);
    signal?.removeEventListener("abort", cancel);
  }
}
