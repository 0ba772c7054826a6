import { Size, Tag } from "../generated/tags.js";

/**
 * Where the scanner writes the tag stream (its grammar is in src/validate/tag.rs), and the strings
 * that the stream speaks of by ordinal. A long stream goes over in pieces, so that no input makes
 * it grow.
 */
export class Stream {
  readonly bytes = new Uint8Array(Size.INPUT);
  length = 0;
  texts: string[] = [];
  /** The ordinal of the first of `texts`. */
  first = 0;
  /** How many undeclared names to write down; below 0 where they don't matter. */
  names = 0;
  /** Takes what is in the stream. */
  passOn = (_: Stream): void => {};

  byte(value: number): void {
    this.bytes[this.length++] = value;
  }

  /** An integer of 32 bits. */
  integer(value: number): void {
    for (let bits = 0; bits < 32; bits += 8) this.byte(value >>> bits);
  }

  /** A set of 16 bits. */
  set(bits: number): void {
    this.byte(bits);
    this.byte(bits >> 8);
  }

  /** Gives a string the next ordinal, and writes it down where it isn't too long. */
  text(text: string): void {
    const { length } = text;
    this.texts.push(text);
    this.byte(Tag.TEXT);
    this.byte(length > Size.TEXT_LIMIT ? Size.TOO_LONG : length);
    if (length > Size.TEXT_LIMIT) return;
    for (let i = 0; i < length; i++) this.byte(Math.min(text.charCodeAt(i), 127));
  }

  /** Passes a long stream on. To be called where what is in the stream is whole. */
  makeRoom(): void {
    if (this.length > Size.FULL) this.flush();
  }

  /** Begins an item or an entry; what is in the stream before it is whole. */
  item(): void {
    this.makeRoom();
    this.byte(Tag.ITEM);
  }

  flush(): void {
    this.passOn(this);
    this.first += this.texts.length;
    this.texts = [];
    this.length = 0;
  }
}
