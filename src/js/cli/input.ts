import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { isatty } from "node:tty";
import { said } from "../value/said.js";
import { Stop } from "./stop.js";

/** Standard input, by the name that it has on a command line. */
export const STDIN = "-";

/** An open file, or standard input. */
export class Input {
  readonly name: string;
  /** How many bytes it has, if that is known. */
  readonly size: number | undefined;
  /** Whether somebody has to type it. */
  readonly isTerminal: boolean;
  readonly #descriptor: number;

  constructor(file: string) {
    this.name = file === STDIN ? "<stdin>" : file;
    try {
      this.#descriptor = file === STDIN ? 0 : openSync(file, "r");
      const stat = fstatSync(this.#descriptor);
      if (stat.isDirectory()) throw new Error("it is a folder; name the files in it");
      this.isTerminal = isatty(this.#descriptor);
      this.size = stat.isFile() ? stat.size : undefined;
    } catch (error) {
      throw new Stop(`can't read ${this.name}: ${said(error)}`);
    }
  }

  /** Reads on into a buffer, and says how many bytes it read; 0 at the end. */
  read(into: Uint8Array): number {
    for (;;) {
      try {
        return readSync(this.#descriptor, into);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "EOF") return 0;
        // A pipe that has nothing yet.
        if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        else throw new Stop(`can't read ${this.name}: ${said(error)}`);
      }
    }
  }

  /** All that is left of it. */
  rest(): Uint8Array {
    let bytes = new Uint8Array((this.size ?? 0) + (1 << 16));
    let length = 0;
    for (;;) {
      const read = this.read(bytes.subarray(length));
      if (read === 0) return bytes.subarray(0, length);
      length += read;
      if (length === bytes.length) {
        const longer = new Uint8Array(2 * length);
        longer.set(bytes);
        bytes = longer;
      }
    }
  }

  close(): void {
    if (this.#descriptor !== 0) closeSync(this.#descriptor);
  }
}
