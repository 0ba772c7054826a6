import { instantiate } from "../explain/start.js";

/** What crates/full exports for JSON text and for snapshots. */
export interface Instance {
  readonly memory: WebAssembly.Memory;
  text_room(length: number): number;
  text_read(start: number, end: number, levels: number, findings: number): number;
  text_place(offset: number): number;
  snapshot_numbers(count: number): number;
  snapshot_check(strict: number, cap: number): number;
  snapshot_rule(rule: number): number;
  snapshot_place(): number;
}

/** Above this many bytes of memory an instance isn't kept: memory never shrinks. */
const LARGE = 1 << 24;

let spare: Instance | undefined;

/** Works with an instance that nobody else works with. Throws where wasm can't be started. */
export function onInstance<T>(work: (instance: Instance) => T): T {
  // The one place that takes the module's word for what it exports.
  const instance = spare ?? (instantiate() as unknown as Instance);
  // Nobody knows what state a failure leaves it in.
  spare = undefined;
  const result = work(instance);
  if (instance.memory.buffer.byteLength < LARGE) spare = instance;
  return result;
}

/** Integers in memory, of which structs of Rust are made as well. */
export const integersAt = ({ memory }: Instance, address: number, count: number): Uint32Array =>
  new Uint32Array(memory.buffer, address >>> 0, count);
