import { Tag, TEXT_LIMIT } from "../generated/tags.js";

/** Above this many bytes a stream is passed on before more is written to it. */
const FULL = 1 << 15;

/**
 * Where the scanner writes the tag stream (its grammar is in src/validate/tag.rs), and the strings
 * that the stream speaks of by ordinal. A long stream goes over in pieces, so that no input makes
 * it grow without end.
 */
export class Stream {
  bytes = new Uint8Array(1 << 10);
  length = 0;
  texts: string[] = [];
  /** The ordinal of the first of `texts`. */
  firstText = 0;

  /** @param passOn takes what is in the stream */
  constructor(public passOn: (stream: Stream) => void) {}

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const longer = new Uint8Array(2 * this.length);
      longer.set(this.bytes);
      this.bytes = longer;
    }
    this.bytes[this.length++] = value;
  }

  /** An integer of 32 bits. */
  integer(value: number): void {
    this.byte(value);
    this.byte(value >>> 8);
    this.byte(value >>> 16);
    this.byte(value >>> 24);
  }

  /** Gives a string the next ordinal, and writes it down where it isn't too long. */
  text(tag: Tag, text: string): void {
    this.texts.push(text);
    if (tag !== Tag.TEXT) return;
    this.byte(text.length);
    for (let i = 0; i < text.length; i++) this.byte(Math.min(text.charCodeAt(i), 127));
  }

  /** Passes a long stream on. To be called where what is in the stream is whole. */
  makeRoom(): void {
    if (this.length > FULL) this.flush();
  }

  /** Begins an item or an entry; what is in the stream before it is whole. */
  item(): void {
    this.makeRoom();
    this.byte(Tag.ITEM);
  }

  flush(): void {
    this.passOn(this);
    this.firstText += this.texts.length;
    this.texts = [];
    this.length = 0;
  }
}

/** The tag of a string whose content matters. */
export const textTag = (text: string): Tag => (text.length > TEXT_LIMIT ? Tag.LONG_TEXT : Tag.TEXT);
