import type { Frame, Participant, Snapshot, Tab } from "../generated/models.js";

type Column<T> = (item: T) => number;

const participantColumns: readonly Column<Participant>[] = [
  (participant) => participant.client_index,
  (participant) => +participant.self,
];

const frameColumns: readonly Column<Frame>[] = [
  (frame) => frame.frameId,
  (frame) => frame.parentFrameId,
];

const itself: readonly Column<number>[] = [(id) => id];

/** What the rules ask of a session, as numbers; see `Facts::read` in src/snapshot/facts.rs. */
export function factsOf({ info, tabs, participants, frames }: Snapshot): Float64Array {
  const { adminIds, memberIds } = info?.space ?? {};
  const session = info?.sessionId;
  const tabColumns: readonly Column<Tab>[] = [
    (tab) => tab.ssid,
    (tab) => tab.control_index,
    (tab) => tab.leader_index,
    (tab) => +tab.active,
    (tab) => +(session !== undefined && tab.sessionId !== session),
    (tab) => +tab.isMediaSharing,
    (tab) => [null, "screen", "video"].indexOf(tab.mediaSharingType),
  ];
  const lists = [tabs, participants, frames, adminIds, memberIds];
  const numbers = lists.map((list) => list?.length ?? -1);
  write(numbers, tabs, tabColumns);
  write(numbers, participants, participantColumns);
  write(numbers, frames, frameColumns);
  write(numbers, adminIds, itself);
  write(numbers, memberIds, itself);
  return Float64Array.from(numbers);
}

/** What the tree asks of frames. */
export function frameFacts(frames: readonly Frame[]): Float64Array {
  const numbers: number[] = [];
  write(numbers, frames, frameColumns);
  return Float64Array.from(numbers);
}

function write<T>(
  numbers: number[],
  list: readonly T[] | undefined,
  columns: readonly Column<T>[],
): void {
  if (!list) return;
  // Minus zero is the identifier that zero is.
  for (const column of columns) {
    for (let i = 0; i < list.length; i++) numbers.push(column(list[i] as T) + 0);
  }
}
