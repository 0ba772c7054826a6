import type { Frame, Snapshot } from "../generated/models.js";

const MEDIA = [null, "screen", "video"];

/** What the rules ask of a session, as numbers; see `Facts::read` in src/snapshot/facts.rs. */
export function factsOf({ info, tabs, participants, frames }: Snapshot): number[] {
  const numbers: number[] = [];
  const write = <T>(list: readonly T[] | undefined, column: (item: T) => number): void => {
    numbers.push(list ? list.length : -1);
    if (list) writeColumn(numbers, list, column);
  };
  const session = info?.sessionId;
  write(info?.space.adminIds, (id) => id);
  write(info?.space.memberIds, (id) => id);
  write(tabs, (tab) => tab.ssid);
  write(tabs, (tab) => tab.control_index);
  write(tabs, (tab) => tab.leader_index);
  write(tabs, (tab) => +tab.active);
  write(tabs, (tab) => +(session !== undefined && tab.sessionId !== session));
  write(tabs, (tab) => +tab.isMediaSharing);
  write(tabs, (tab) => MEDIA.indexOf(tab.mediaSharingType));
  write(participants, (participant) => participant.client_index);
  write(participants, (participant) => +participant.self);
  write(frames, idOf);
  write(frames, parentOf);
  return numbers;
}

/** What the tree asks of frames. */
export function frameFacts(frames: readonly Frame[]): number[] {
  const numbers: number[] = [];
  writeColumn(numbers, frames, idOf);
  writeColumn(numbers, frames, parentOf);
  return numbers;
}

const idOf = (frame: Frame): number => frame.frameId;
const parentOf = (frame: Frame): number => frame.parentFrameId;

function writeColumn<T>(numbers: number[], list: readonly T[], column: (item: T) => number): void {
  // Minus zero is the identifier that zero is.
  for (let i = 0; i < list.length; i++) numbers.push(column(list[i] as T) + 0);
}
