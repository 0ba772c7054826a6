import { Size } from "../generated/tags.js";
import { Stream } from "../scan/stream.js";

/** What the wasm module exports: numbers in, numbers out. See crates/validator. */
export interface Exports {
  readonly memory: WebAssembly.Memory;
  window(): number;
  begin(object: number, list: number, strict: number, warn: number, cap: number): void;
  walk(length: number): number;
  explain(key: number): number;
}

/** Where records begin among the integers that follow the input, after the totals. */
const FIRST = 2;

/** Takes one record: the place of its first integer among all. */
export type OnRecord = (integers: Uint32Array, at: number) => void;

/** An instance of the module, and the stream that goes into it. One walk at a time goes through it. */
export class Engine {
  readonly stream = new Stream();
  /** The window of the module's memory, cut as `Walker` of src/validate/walker.rs has it. */
  input = new Uint8Array();
  integers = new Uint32Array();
  description = new Uint8Array();

  constructor(readonly exports: Exports) {}

  /** Looks at the window anew where the memory has grown, which detaches all that looks at it. */
  open(): void {
    if (this.input.length > 0) return;
    const { buffer } = this.exports.memory;
    const start = this.exports.window();
    const records = FIRST + Size.STRIDE * Size.RECORDS;
    this.input = new Uint8Array(buffer, start, Size.INPUT);
    this.integers = new Uint32Array(buffer, start + Size.INPUT, records);
    this.description = new Uint8Array(buffer, start + Size.INPUT + 4 * records);
  }

  /** Walks through what is in the stream. */
  walk({ bytes, length }: Stream, onRecord: OnRecord): void {
    this.open();
    for (let i = 0; i < length; i++) this.input[i] = bytes[i] as number;
    for (let written = this.exports.walk(length); written > 0; written = this.exports.walk(0)) {
      for (let i = 0; i < written; i++) onRecord(this.integers, FIRST + Size.STRIDE * i);
      // The walker stops early only where there is no room for more.
      if (written < Size.RECORDS / 2) return;
    }
  }

  /** How many errors, or with 1 how many warnings, the walk has found. */
  total(severity: 0 | 1): number {
    this.open();
    return this.integers[severity] as number;
  }

  /** What a record's key says, in parts. */
  explain(key: number): string[] {
    const length = this.exports.explain(key);
    this.open();
    return new TextDecoder().decode(this.description.subarray(0, length)).split("\0");
  }
}
