// What a consumer of the full entry writes of snapshots and events, and what must be refused of it.
import {
  type Changes,
  checkSnapshot,
  type FrameTree,
  frameTree,
  type Issue,
  type SessionEvent,
  SessionTracker,
  type Snapshot,
  type Tab,
} from "webfuse-widget/full";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only where the two types are the same. */
const same = <A, B>(..._: Equal<A, B> extends true ? [] : ["these types differ"]): void => {};

declare const unknown: unknown;

// Parts may be anything, and are typed once they have been looked at.
const result = checkSnapshot({ tabs: unknown, info: undefined }, { strict: true });
if (result.valid) {
  same<typeof result.value, Snapshot>();
  same<typeof result.warnings, readonly Issue[]>();
} else same<typeof result.issues, readonly Issue[]>();
// @ts-expect-error -- no part has that name
checkSnapshot({ tab: [] });

// The tree holds whatever frames it was made of.
interface Named {
  frameId: number;
  parentFrameId: number;
  url: string;
  name: string;
}
declare const frames: readonly Named[];
const tree = frameTree(frames);
same<typeof tree, FrameTree<Named>>();
const name: string | undefined = tree.roots[0]?.children[0]?.frame.name;
// @ts-expect-error -- not a frame
frameTree([{ frameId: 1 }]);

// What happened is one look at a property, typed.
const tracker = new SessionTracker();
for (const event of tracker.update({ tabs: unknown })) {
  same<typeof event, SessionEvent>();
  switch (event.type) {
    case "tab_changed": {
      same<typeof event.changes, Changes<Tab>>();
      const { url, control_index, mediaSharingType } = event.changes;
      const before: string | undefined = url?.before;
      const after: number | undefined = control_index?.after;
      same<
        typeof mediaSharingType,
        | { readonly before: "screen" | "video" | null; readonly after: "screen" | "video" | null }
        | undefined
      >();
      // @ts-expect-error -- tabs aren't online
      event.changes.online;
      [before, after];
      break;
    }
    case "tab_opened":
      same<typeof event.after, Tab>();
      // @ts-expect-error -- there was none
      event.before;
      break;
    case "participant_left":
      event.before.client_index;
      break;
    case "info_changed":
      event.before?.space.is_paused;
      break;
    // @ts-expect-error -- no event is called that
    case "tab_navigated":
      break;
  }
}
same<typeof tracker.current, Snapshot>();
// @ts-expect-error -- it is only read
tracker.current = {};
tracker.reset();
tracker.free();
[name];
