import type { Frame, Participant, SessionInfo, Snapshot, Tab } from "../generated/models.js";

/** What the rules ask of a session, as numbers; see `Facts::read` in src/snapshot/facts.rs. */
export function factsOf({ info, tabs, participants, frames }: Snapshot): Float64Array {
  const space = info?.space;
  const lists: Counted[] = [
    counted(tabs, 4),
    counted(participants, 2),
    counted(frames, 2),
    counted(space?.adminIds, 1),
    counted(space?.memberIds, 1),
  ];
  const total = lists.reduce((sum, { count, width }) => sum + Math.max(count, 0) * width, 5);
  const writer = new Writer(new Float64Array(total));
  for (const { count } of lists) writer.put(count);
  writer.each(tabs, (tab) => writeTab(writer, tab, info));
  writer.each(participants, (participant) => writeParticipant(writer, participant));
  writer.each(frames, (frame) => writeFrame(writer, frame));
  writer.each(space?.adminIds, (id) => writer.put(id));
  writer.each(space?.memberIds, (id) => writer.put(id));
  return writer.numbers;
}

/** What the tree asks of frames. */
export function frameFacts(frames: readonly Frame[]): Float64Array {
  const writer = new Writer(new Float64Array(2 * frames.length));
  writer.each(frames, (frame) => writeFrame(writer, frame));
  return writer.numbers;
}

interface Counted {
  /** How many items there are; −1 where there is no list. */
  readonly count: number;
  /** How many numbers an item is. */
  readonly width: number;
}

const counted = (list: readonly unknown[] | undefined, width: number): Counted => ({
  count: list ? list.length : -1,
  width,
});

class Writer {
  #next = 0;

  constructor(readonly numbers: Float64Array) {}

  put(number: number): void {
    this.numbers[this.#next++] = number;
  }

  each<T>(list: readonly T[] | undefined, write: (item: T) => void): void {
    if (list) for (let i = 0; i < list.length; i++) write(list[i] as T);
  }
}

const media = [null, "screen", "video"];

function writeTab(writer: Writer, tab: Tab, info: SessionInfo | undefined): void {
  writer.put(tab.ssid);
  writer.put(tab.control_index);
  writer.put(tab.leader_index);
  const foreign = info !== undefined && tab.sessionId !== info.sessionId;
  const flags = +tab.active | (+foreign << 1) | (+tab.isMediaSharing << 2);
  writer.put(flags | (media.indexOf(tab.mediaSharingType) << 3));
}

function writeParticipant(writer: Writer, participant: Participant): void {
  writer.put(participant.client_index);
  writer.put(+participant.self);
}

function writeFrame(writer: Writer, frame: Frame): void {
  writer.put(frame.frameId);
  writer.put(frame.parentFrameId);
}
