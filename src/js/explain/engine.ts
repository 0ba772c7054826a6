import type { Stream } from "../scan/stream.js";

/** What the wasm module exports: numbers in, numbers out. See crates/validator. */
export interface Exports {
  readonly memory: WebAssembly.Memory;
  window(): number;
  begin(object: number, list: number, strict: number, unknownKeys: number, cap: number): void;
  walk(start: number, end: number): number;
  errors(): number;
  warnings(): number;
  explain(key: number): number;
}

/** How the window of the module's memory is cut, as crates/validator cuts it. */
const INPUT = 1024;
const RECORDS = 32;
/** Integers in a record: its key, its text, the kinds of its path's steps, the steps. */
const STRIDE = 7;

/** Takes one record: the place of its first integer among all. */
export type OnRecord = (records: Uint32Array, at: number) => void;

/** An instance of the module. One walk at a time goes through it. */
export class Engine {
  readonly #exports: Exports;
  #input = new Uint8Array();
  #records = new Uint32Array();
  #output = new Uint8Array();

  constructor(exports: Exports) {
    this.#exports = exports;
  }

  /** Looks at the window anew where the memory has grown, which detaches all that looks at it. */
  #open(): void {
    if (this.#input.length > 0) return;
    const { buffer } = this.#exports.memory;
    const window = this.#exports.window();
    this.#input = new Uint8Array(buffer, window, INPUT);
    this.#records = new Uint32Array(buffer, window + INPUT, STRIDE * RECORDS);
    this.#output = new Uint8Array(buffer, window + INPUT + 4 * STRIDE * RECORDS);
  }

  begin(object: number, list: boolean, strict: boolean, unknownKeys: number, cap: number): void {
    this.#exports.begin(object, +list, +strict, unknownKeys, cap);
  }

  /** Walks through all that is in the stream. */
  walk(stream: Stream, onRecord: OnRecord): void {
    this.#open();
    let from = 0;
    while (from < stream.length) {
      const end = Math.min(stream.length - from, INPUT);
      for (let i = 0; i < end; i++) this.#input[i] = stream.bytes[from + i] as number;
      const taken = this.#walkWindow(end, onRecord);
      // A step is never longer than the window, so this would be a stream that isn't one.
      if (taken === 0) throw new Error("the tag stream is broken");
      from += taken;
    }
  }

  #walkWindow(end: number, onRecord: OnRecord): number {
    let start = 0;
    for (;;) {
      const result = this.#exports.walk(start, end);
      const taken = result & 0xffff;
      const written = result >>> 16;
      for (let i = 0; i < written; i++) onRecord(this.#records, STRIDE * i);
      if (taken === 0 && written === 0) return start;
      start += taken;
    }
  }

  get errors(): number {
    return this.#exports.errors() >>> 0;
  }

  get warnings(): number {
    return this.#exports.warnings() >>> 0;
  }

  /** What a record's key says, in parts. */
  explain(key: number): string[] {
    const length = this.#exports.explain(key);
    this.#open();
    return new TextDecoder().decode(this.#output.subarray(0, length)).split("\0");
  }
}
