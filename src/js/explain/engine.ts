import { Place, Tag, TEXT_LIMIT } from "../generated/tags.js";

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

/** A text, what is there beside it, and what there is to say of it. */
interface Asked {
  readonly text: string;
  readonly there: number;
  readonly key: number;
}

/** The longest value that is kept. A longer one could be cut from a text that V8 would keep with it; no name is. */
const KEPT = 12;

/** In place of a place, for names: behind all places. */
export const NAMES = Place.ENTRY + 1;

/** An instance of the module. */
export class Engine {
  readonly ask: Exports;
  /** Where a text goes whose content matters, and behind it what a key says. */
  readonly memory: Uint8Array;

  /** By place. */
  private readonly asked: Asked[] = [];

  constructor(exports: WebAssembly.Exports) {
    // The one place that takes the module's word for what it exports.
    this.ask = exports as unknown as Exports;
    this.memory = new Uint8Array(this.ask.memory.buffer, this.ask.text());
  }

  /**
   * What there is to say of a text: of a value at a place; or of a name that an object doesn't
   * declare, beside what is `there`. A mistake is mostly made again, in each object of a list for
   * example, so what was asked last is kept: for each place, and for the first few names.
   */
  text(place: number, text: string, object = -1, there = 0): number {
    const last = this.asked[place];
    if (last?.text === text && last.there === there) return last.key;
    const { length } = text;
    // One that is too long is like no other, and isn't written.
    for (let i = 0; length <= TEXT_LIMIT && i < length; i++) {
      this.memory[i] = Math.min(text.charCodeAt(i), 127);
    }
    const isValue = object < 0;
    const key = isValue
      ? this.ask.value(place, Tag.TEXT, length)
      : this.ask.unknown(object, length, there);
    if (length <= (isValue ? KEPT : TEXT_LIMIT)) this.asked[place] = { text, there, key };
    return key;
  }

  /** What a key says, in parts. All of it is ASCII, and a decoder takes a millisecond to start. */
  explain(key: number): string[] {
    const end = TEXT_LIMIT + this.ask.explain(key);
    return String.fromCharCode(...this.memory.subarray(TEXT_LIMIT, end)).split("\n");
  }
}
