import { type Instance, integersAt, onInstance } from "../full/instance.js";

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
  /** The other end of it; empty where it has none. */
  readonly related: Span;
  readonly path: (string | number)[];
}

/** Works with a text. Throws where wasm can't be started. */
export const withText = <T>(text: string | Uint8Array, work: (desk: Desk) => T): T =>
  onDesk((desk) => {
    desk.put(text);
    return work(desk);
  });

/** Works with a desk that has no text yet. Throws where wasm can't be started. */
export const onDesk = <T>(work: (desk: Desk) => T): T =>
  onInstance((instance) => work(new Desk(instance)));

/** How many levels of a value findings point into. */
const LEVELS = 4;

/** Of how many integers a value is made, and which of them say where its key stands, and what is inside of it. */
const NODE = 6;
const KEY = 2;
const FIRST = 4;
const COUNT = 5;

/** The same of what is wrong with the text, and of a step to it. */
const FINDING = 6;
const RELATED = 3;
const LAST_STEP = 5;
const STEP = 3;

const integerAt = (integers: Uint32Array, index: number): number => integers[index] as number;

const spanAt = (integers: Uint32Array, index: number): Span => ({
  start: integerAt(integers, index),
  end: integerAt(integers, index + 1),
});

/** A text in the memory of an instance, and what can be asked of it. */
export class Desk {
  /** How many bytes the text has, and where they are. */
  length = 0;
  private address = 0;
  /** What is wrong with the text itself, as far as it is listed. */
  findings: TextFinding[] = [];
  /** How many findings there are. */
  count = 0;
  /** Whether the text isn't JSON; the last finding says why. */
  isBroken = false;
  private isList = false;
  /** The values that are kept, those inside of one side by side; the last one holds the others. */
  private nodes = new Uint32Array();
  /** The item of a list that was looked into last, and the values in it. */
  private opened = -1;
  private inside = this.nodes;

  constructor(private readonly instance: Instance) {}

  /** Makes room for so many bytes of text, and gives it, with what is there already. */
  room(length: number): Uint8Array {
    this.address = this.instance.text_room(length) >>> 0;
    this.length = length;
    return this.slice({ start: 0, end: length });
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

  /** What the text has at a place. */
  slice({ start, end }: Span): Uint8Array {
    return new Uint8Array(this.instance.memory.buffer, this.address + start, end - start);
  }

  private string(place: Span): string {
    return JSON.parse(new TextDecoder().decode(this.slice(place))) as string;
  }

  /** A list in memory, where everything is made of integers, by its address and length there. */
  private list(lists: Uint32Array, index: number, size: number): Uint32Array {
    const { start, end } = spanAt(lists, index);
    return integersAt(this.instance, start, size * end);
  }

  /** Reads a part of the text, and gives what `Answer` of crates/full/src/text.rs has. */
  private look({ start, end }: Span, levels: number, most: number): Uint32Array {
    return integersAt(this.instance, this.instance.text_read(start, end, levels, most), 8);
  }

  /** Reads the text, a list without what is in its items. */
  read(list: boolean, most: number): void {
    const answer = this.look({ start: 0, end: this.length }, list ? 1 : LEVELS, most);
    this.isList = list;
    this.nodes = this.list(answer, 0, NODE).slice();
    const findings = this.list(answer, 2, FINDING);
    const steps = this.list(answer, 4, STEP);
    this.count = integerAt(answer, 6);
    this.isBroken = integerAt(answer, 7) > 0;
    this.findings = [];
    let step = 0;
    for (let at = 0; at < findings.length; at += FINDING) {
      const path = [];
      for (const end = STEP * integerAt(findings, at + LAST_STEP); step < end; step += STEP) {
        const isKey = integerAt(steps, step) > 0;
        path.push(isKey ? this.string(spanAt(steps, step + 1)) : integerAt(steps, step + 1));
      }
      const codes = integerAt(findings, at);
      this.findings.push({
        code: codes & 255,
        fault: (codes >> 8) & 255,
        place: spanAt(findings, at + 1),
        related: spanAt(findings, at + RELATED),
        path,
      });
    }
  }

  /** How many items a list has. */
  get items(): number {
    return integerAt(this.nodes, this.nodes.length - NODE + COUNT);
  }

  item(index: number): Span {
    return spanAt(this.nodes, NODE * index);
  }

  /** Where the value at a path stands, and its key. */
  find(path: readonly (string | number)[]): { value: Span; key: Span } | undefined {
    let { nodes } = this;
    let at = nodes.length - NODE;
    for (const step of path) {
      const first = integerAt(nodes, at + FIRST);
      const count = integerAt(nodes, at + COUNT);
      const index = typeof step === "number" ? step : this.search(nodes, first, count, step);
      if (index >= count) return undefined;
      at = NODE * (first + index);
      if (this.isList && nodes === this.nodes) {
        if (this.opened !== index) {
          this.opened = index;
          this.inside = this.list(this.look(spanAt(nodes, at), LEVELS, 0), 0, NODE).slice();
        }
        nodes = this.inside;
        at = nodes.length - NODE;
      }
    }
    return { value: spanAt(nodes, at), key: spanAt(nodes, at + KEY) };
  }

  /** Finds a key among values that are sorted by theirs. Gives how many they are where there is none. */
  private search(nodes: Uint32Array, first: number, count: number, name: string): number {
    let from = 0;
    let to = count;
    while (from < to) {
      const middle = (from + to) >> 1;
      const key = this.string(spanAt(nodes, NODE * (first + middle) + KEY));
      if (key === name) return middle;
      if (key < name) from = middle + 1;
      else to = middle;
    }
    return count;
  }

  /** Where a byte is. Asked for bytes in ascending order it goes through the text once. */
  place(offset: number): Place {
    return integersAt(this.instance, this.instance.text_place(offset), 3) as unknown as Place;
  }
}

/** Where a byte is, as editors count: its line, its column, the UTF-16 units before it. */
export type Place = readonly [number, number, number];
