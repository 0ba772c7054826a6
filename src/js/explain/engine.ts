import { TEXT_LIMIT } from "../generated/tags.js";

/**
 * What the wasm module exports: numbers in, keys out, or 0 where there is nothing to say. See
 * src/validate/judge.rs. Each call is a question of its own, so that a getter that validates
 * something disturbs no walk under way.
 */
interface Exports {
  readonly memory: WebAssembly.Memory;
  text(): number;
  value(place: number, tag: number, length: number): number;
  unknown(object: number, length: number, there: number): number;
  beside(place: number, there: number, isTrue: number): number;
  explain(key: number): number;
}

/** An instance of the module. */
export class Engine {
  readonly ask: Exports;
  /** Where a text goes whose content matters, and behind it what a key says. */
  readonly memory: Uint8Array;

  constructor(exports: WebAssembly.Exports) {
    // The one place that takes the module's word for what it exports.
    this.ask = exports as unknown as Exports;
    this.memory = new Uint8Array(this.ask.memory.buffer, this.ask.text());
  }

  /** Writes a text down, and gives its length. One that is too long is like no other, and isn't written. */
  write(text: string): number {
    const { length } = text;
    if (length > TEXT_LIMIT) return length;
    const { memory } = this;
    for (let i = 0; i < length; i++) memory[i] = Math.min(text.charCodeAt(i), 127);
    return length;
  }

  /** What a key says, in parts. All of it is ASCII, and a decoder takes a millisecond to start. */
  explain(key: number): string[] {
    const end = TEXT_LIMIT + this.ask.explain(key);
    return String.fromCharCode(...this.memory.subarray(TEXT_LIMIT, end)).split("\n");
  }
}
