import type { SessionEvent } from "webfuse-widget/full";

interface Change {
  readonly before: unknown;
  readonly after: unknown;
}

/** The name of the participant with an index. */
type NameOf = (index: unknown) => string;

const passed =
  (what: string) =>
  ({ before, after }: Change, nameOf: NameOf) =>
    `passed ${what} from ${nameOf(before)} to ${nameOf(after)}`;

const turned =
  (on: string, off: string) =>
  ({ after }: Change) =>
    after === true ? on : off;

/** What a change of a property means, where there is a plainer word for it than its name. */
const meanings: Readonly<Record<string, (change: Change, nameOf: NameOf) => string>> = {
  url: () => "navigated",
  title: () => "got another title",
  control_index: passed("control"),
  leader_index: passed("lead"),
  active: turned("became the active tab", "is no longer the active tab"),
  paused: turned("was paused", "goes on"),
  isMediaSharing: turned("started sharing", "stopped sharing"),
  online: turned("came online", "went offline"),
  parentFrameId: () => "moved into another frame",
};

/** What happened to it, in a few words each. */
export function happened(event: SessionEvent, nameOf: NameOf): readonly string[] {
  switch (event.type) {
    case "tab_opened":
    case "frame_opened":
      return ["was opened"];
    case "tab_closed":
    case "frame_closed":
      return ["was closed"];
    case "participant_joined":
      return ["joined"];
    case "participant_left":
      return ["left"];
    default:
      return Object.entries(event.changes).map(
        ([name, change]) => meanings[name]?.(change, nameOf) ?? `got another ${name}`,
      );
  }
}

/** What an event is about. */
export function subject(event: SessionEvent): string {
  switch (event.type) {
    case "tab_closed":
      return `Tab ${event.before.ssid}`;
    case "tab_opened":
    case "tab_changed":
      return `Tab ${event.after.ssid}`;
    case "frame_closed":
      return `Frame ${event.before.frameId}`;
    case "frame_opened":
    case "frame_changed":
      return `Frame ${event.after.frameId}`;
    case "participant_left":
      return event.before.name;
    case "participant_joined":
    case "participant_changed":
      return event.after.name;
    case "info_changed":
      return "The session";
  }
}

/** The same by what no other has: participants may be called the same. */
export function identifier(event: SessionEvent): string {
  switch (event.type) {
    case "participant_left":
      return String(event.before.client_index);
    case "participant_joined":
    case "participant_changed":
      return String(event.after.client_index);
    default:
      return subject(event);
  }
}
