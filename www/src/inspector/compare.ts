import {
  type SessionEvent,
  SessionTracker,
  type SnapshotInput,
  ValidationError,
} from "webfuse-widget/full";
import type { Checked } from "../findings/check.ts";
import { snapshotParts, type Target } from "../objects/target.ts";

/** What comparing two payloads gave. */
type Compared =
  | { readonly state: "waiting" }
  | { readonly state: "refused"; readonly reason: string }
  | { readonly state: "compared"; readonly events: readonly SessionEvent[] };

/** A payload as a snapshot: itself, or with itself as the one part that it is. */
function snapshotOf({ object, list }: Target, value: unknown): SnapshotInput | undefined {
  if (object === "Snapshot") return value as SnapshotInput;
  for (const [name, part] of Object.entries(snapshotParts)) {
    if (part.object === object) return { [name]: part.list && !list ? [value] : value };
  }
  return undefined;
}

function snapshotIn(checked: Checked): SnapshotInput | undefined {
  return checked.state === "checked" ? snapshotOf(checked.target, checked.value) : undefined;
}

/** What happened between two payloads. */
export function compare(before: Checked, after: Checked): Compared {
  const first = snapshotIn(before);
  const second = snapshotIn(after);
  if (!first || !second) return { state: "waiting" };
  const tracker = new SessionTracker();
  try {
    tracker.update(first);
  } catch (error) {
    return refused("The first snapshot has errors", error);
  }
  try {
    return { state: "compared", events: tracker.update(second) };
  } catch (error) {
    return refused("The later snapshot has errors", error);
  } finally {
    tracker.free();
  }
}

function refused(what: string, error: unknown): Compared {
  if (!ValidationError.is(error)) throw error;
  return { state: "refused", reason: `${what}: ${error.issues[0]?.message ?? error.message}` };
}
