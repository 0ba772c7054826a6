import { instantiate } from "../explain/start.js";

/** What crates/full exports for JSON text. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  text_room(length: number): number;
  text_read(length: number, list: number, findings: number): number;
  text_count(): number;
  text_is_broken(): number;
  text_finding(finding: number): number;
  text_items(): number;
  text_item(index: number): number;
  text_root(): number;
  text_open(start: number, end: number): void;
  text_name(length: number): number;
  text_property(node: number): number;
  text_index(node: number, index: number): number;
  text_node(node: number): number;
  text_place(offset: number): number;
  text_clear(): void;
}

/** A place in the text, in bytes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something wrong with the text itself. */
export interface TextFinding {
  /** The number of its code, and of what makes the text no JSON. */
  readonly code: number;
  readonly fault: number;
  readonly place: Span;
  /** The other end of it. */
  readonly related: Span | undefined;
  readonly path: (string | number)[];
}

/** Where a byte is, as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly units: number;
}

/** Above this many bytes of memory an instance isn't kept: memory never shrinks. */
const LARGE = 1 << 24;

let spare: Exports | undefined;

/** Works with a text. Throws where wasm can't be started. */
export const withText = <T>(text: string | Uint8Array, work: (desk: Desk) => T): T =>
  onDesk((desk) => {
    desk.put(text);
    return work(desk);
  });

/** Works with a desk that has no text yet. Throws where wasm can't be started. */
export function onDesk<T>(work: (desk: Desk) => T): T {
  // The one place that takes the module's word for what it exports.
  const exports = spare ?? (instantiate() as unknown as Exports);
  // Nobody knows what state a failure leaves it in.
  spare = undefined;
  const result = work(new Desk(exports));
  exports.text_clear();
  if (exports.memory.buffer.byteLength < LARGE) spare = exports;
  return result;
}

/** A text in the memory of an instance, and what can be asked of it. */
export class Desk {
  readonly #exports: Exports;
  /** How many bytes the text has. */
  length = 0;
  /** The item that is looked into. */
  #item = -1;

  constructor(exports: Exports) {
    this.#exports = exports;
  }

  /** Makes room for so many bytes of text, and gives it, with what is there already. */
  room(length: number): Uint8Array {
    const { memory } = this.#exports;
    const address = this.#exports.text_room(length) >>> 0;
    this.length = length;
    return new Uint8Array(memory.buffer, address, length);
  }

  put(text: string | Uint8Array): void {
    if (typeof text !== "string") {
      this.room(text.length).set(text);
      return;
    }
    const encoder = new TextEncoder();
    let read = 0;
    let written = 0;
    // As much as ASCII takes, and then as much as there can be.
    for (let length = text.length; ; length = written + 3 * (text.length - read)) {
      const room = this.room(length).subarray(written);
      const done = encoder.encodeInto(read ? text.slice(read) : text, room);
      read += done.read;
      written += done.written;
      if (read >= text.length) break;
    }
    this.length = written;
  }

  /** Reads the text, a list without what is in its items. */
  read(list: boolean, most: number): void {
    const { text_read, text_count, text_is_broken } = this.#exports;
    this.listed = text_read(this.length, +list, most) >>> 0;
    this.count = text_count() >>> 0;
    this.isBroken = text_is_broken() !== 0;
    this.#item = -1;
  }

  /** How many findings can be asked for. */
  listed = 0;
  /** How many there are. */
  count = 0;
  /** Whether the text isn't JSON; the last finding says why. */
  isBroken = false;

  #integers(address: number, count: number): Uint32Array {
    return new Uint32Array(this.#exports.memory.buffer, address >>> 0, count);
  }

  finding(index: number): TextFinding {
    const address = this.#exports.text_finding(index);
    const [code, fault, start, end, relatedStart, relatedEnd, steps] = this.#integers(
      address,
      7,
    ) as unknown as [number, number, number, number, number, number, number];
    const path: (string | number)[] = [];
    const numbers = this.#integers(address, 7 + 2 * steps).slice(7);
    for (let i = 0; i < numbers.length; i += 2) {
      const [from, to] = [numbers[i] as number, numbers[i + 1] as number];
      path.push(from ? this.#string({ start: from - 1, end: to }) : to);
    }
    const related = relatedEnd ? { start: relatedStart, end: relatedEnd } : undefined;
    return { code, fault, place: { start, end }, related, path };
  }

  /** What the text has at a place. */
  slice({ start, end }: Span): Uint8Array {
    const { memory, text_room } = this.#exports;
    return new Uint8Array(memory.buffer, (text_room(this.length) >>> 0) + start, end - start);
  }

  #string(place: Span): string {
    return JSON.parse(new TextDecoder().decode(this.slice(place))) as string;
  }

  /** How many items a list has. */
  get items(): number {
    return this.#exports.text_items() >>> 0;
  }

  item(index: number): Span {
    const [start, end] = this.#integers(this.#exports.text_item(index), 2);
    return { start: start as number, end: end as number };
  }

  get root(): Span {
    const [start, end] = this.#integers(this.#exports.text_root(), 2);
    return { start: start as number, end: end as number };
  }

  /** Where the value at a path stands, and its key. */
  find(path: readonly (string | number)[], list: boolean): { value: Span; key: Span } | undefined {
    const { text_open, text_index, text_node } = this.#exports;
    let steps = path;
    if (list) {
      const [index, ...rest] = path;
      if (index === undefined) return { value: this.root, key: this.root };
      if (this.#item !== index) {
        this.#item = index as number;
        const { start, end } = this.item(this.#item);
        text_open(start, end);
      }
      steps = rest;
    }
    let node = 0;
    for (const step of steps) {
      node = typeof step === "number" ? text_index(node, step) : this.#property(node, step);
      if (node === 0) return undefined;
    }
    const [start, end, keyStart, keyEnd] = this.#integers(text_node(node), 4) as unknown as [
      number,
      number,
      number,
      number,
    ];
    return { value: { start, end }, key: { start: keyStart, end: keyEnd } };
  }

  #property(node: number, name: string): number {
    const bytes = new TextEncoder().encode(name);
    const { memory, text_name, text_property } = this.#exports;
    const address = text_name(bytes.length) >>> 0;
    new Uint8Array(memory.buffer, address, bytes.length).set(bytes);
    return text_property(node) >>> 0;
  }

  /** Where a byte is. Asked for bytes in ascending order it goes through the text once. */
  place(offset: number): Place {
    const [line, column, units] = this.#integers(this.#exports.text_place(offset), 3);
    return { line: line as number, column: column as number, units: units as number };
  }
}
