import * as copies from "../generated/copies.js";
import * as guards from "../generated/guards.js";
import type { Frame, Participant, Snapshot, Tab } from "../generated/models.js";
import * as shapes from "../generated/shapes.js";
import { Tag } from "../generated/tags.js";
import { ValidationError } from "../schema/validation-error.js";
import { tagOf } from "../value/tag-of.js";
import { findings } from "./check-snapshot.js";
import type { SessionEvent } from "./events.js";
import { type KnownInfo, updateInfo } from "./info.js";
import { type KnownList, refuseUnless, updateList } from "./list.js";
import { type SnapshotInput, unknownParts } from "./parts.js";

const participantKind = {
  shape: shapes.Participant,
  id: "client_index",
  valid: guards.validParticipant,
  copy: copies.copyParticipant,
  same: copies.sameParticipant,
  types: ["participant_joined", "participant_left", "participant_changed"],
} as const;

const tabKind = {
  shape: shapes.Tab,
  id: "ssid",
  valid: guards.validTab,
  copy: copies.copyTab,
  same: copies.sameTab,
  types: ["tab_opened", "tab_closed", "tab_changed"],
} as const;

const frameKind = {
  shape: shapes.Frame,
  id: "frameId",
  valid: guards.validFrame,
  copy: copies.copyFrame,
  same: copies.sameFrame,
  types: ["frame_opened", "frame_closed", "frame_changed"],
} as const;

/** All that a tracker knows. A part that it was never given is absent. */
interface Known {
  readonly info?: KnownInfo | undefined;
  readonly participants?: KnownList<Participant> | undefined;
  readonly tabs?: KnownList<Tab> | undefined;
  readonly frames?: KnownList<Frame> | undefined;
}

/** `Symbol.dispose`, where the consumer's TypeScript and its libraries know it; nothing elsewhere. */
type DisposeKey = typeof Symbol extends { readonly dispose: infer Key extends symbol }
  ? Key
  : never;

/** Can be used with `using`, where that exists: it is freed at the end of the block. */
export type DisposableTracker = { readonly [Key in DisposeKey]: () => void };

/**
 * Says what changed in a session from one look at it to the next, as typed events.
 *
 * ```ts
 * const tracker = new SessionTracker();
 * for (const event of tracker.update({ tabs: await session.getTabs() })) {
 *   if (event.type === "tab_changed" && event.changes.url) navigated(event.after);
 * }
 * ```
 *
 * It remembers what every object was like at the last update, so it notices what changed in an
 * object that is the same one. Needs no wasm, save to say why something was refused.
 */
export interface SessionTracker extends DisposableTracker {
  /**
   * What changed since the last update, of the parts that are given: the others are as they were.
   * The first time everything that is there is new. Events come in the order of info, participants,
   * tabs, frames; of each list first what went, then what came or changed, in the list's order.
   * Objects are told apart by `client_index`, `ssid` and `frameId`; that a list is in another order
   * is no event.
   *
   * Throws `ValidationError` for a part that has errors or in which two objects have the same
   * identifier, and then nothing has changed. Throws an `Error` once the tracker is freed.
   */
  update(snapshot: SnapshotInput): SessionEvent[];
  /** What the last updates gave: the caller's own objects, in lists of their own. */
  readonly current: Snapshot;
  /** Forgets everything: the next update is like the first. */
  reset(): void;
  /** Lets go of everything. After that, only this can be called. */
  free(): void;
}

/** Makes a tracker that knows nothing yet. */
export const SessionTracker: new () => SessionTracker = class SessionTracker {
  private known: Known | undefined = {};
  private isBusy = false;

  constructor() {
    const { dispose } = Symbol as { readonly dispose?: symbol };
    if (dispose) Object.defineProperty(this, dispose, { value: () => this.free() });
  }

  update(snapshot: SnapshotInput): SessionEvent[] {
    const known = this.use();
    if (this.isBusy) throw new Error("SessionTracker: update() was called during an update");
    const events: SessionEvent[] = [];
    let next: Known;
    this.isBusy = true;
    try {
      next = advance(known, snapshot, events);
    } catch {
      // A getter or a proxy threw, or there is nothing where an object should be.
      throw refusal(snapshot);
    } finally {
      this.isBusy = false;
    }
    // Unless a getter has freed or reset it.
    if (this.known === known) this.known = next;
    return events;
  }

  get current(): Snapshot {
    const { info, participants, tabs, frames } = this.use();
    return {
      ...(info && { info: info.object }),
      ...(tabs && { tabs: [...tabs.objects] }),
      ...(participants && { participants: [...participants.objects] }),
      ...(frames && { frames: [...frames.objects] }),
    };
  }

  reset(): void {
    this.use();
    this.known = {};
  }

  free(): void {
    this.known = undefined;
  }

  private use(): Known {
    if (this.known) return this.known;
    throw new Error("SessionTracker: it has been freed and can't be used any more; make a new one");
  }
};

/** What is known after an update. Throws where the snapshot isn't what it should be. */
function advance(known: Known, snapshot: SnapshotInput, events: SessionEvent[]): Known {
  const { info, participants, tabs, frames } = snapshot;
  refuseUnless(tagOf(snapshot, 0) === Tag.OBJECT && unknownParts(snapshot).length === 0);
  const tell = (event: SessionEvent): void => {
    events.push(event);
  };
  return {
    info: updateInfo(known.info, info, tell),
    participants: updateList(participantKind, known.participants, participants, tell),
    tabs: updateList(tabKind, known.tabs, tabs, tell),
    frames: updateList(frameKind, known.frames, frames, tell),
  };
}

/** Why a snapshot was refused. */
function refusal(snapshot: unknown): ValidationError {
  const { valid, issues } = findings(snapshot);
  if (!valid) return new ValidationError("Snapshot", issues);
  const message =
    "a getter or proxy in the snapshot throws, or answers differently each time; pass plain objects";
  return new ValidationError("Snapshot", [
    { code: "unreadable", severity: "error", path: [], message },
  ]);
}
