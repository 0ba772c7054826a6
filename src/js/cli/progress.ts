/** How often a line of progress is written, in milliseconds, and when first. */
const EVERY = 100;

/** A line on a terminal that says how far a long check is. */
export class Progress {
  #next = Date.now() + 5 * EVERY;
  #isShown = false;

  show(text: () => string): void {
    if (process.stderr.isTTY !== true || Date.now() < this.#next) return;
    process.stderr.write(`\r\x1b[K${text()}`);
    this.#next = Date.now() + EVERY;
    this.#isShown = true;
  }

  clear(): void {
    if (this.#isShown) process.stderr.write("\r\x1b[K");
    this.#isShown = false;
  }
}
