import type { Check } from "./check.js";
import { checkText } from "./check-text.js";
import type { Input } from "./input.js";

const NEWLINE = 10;

/** Checks each line of an input as a value of its own. */
export async function checkLines(check: Check, input: Input): Promise<void> {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  let line = 0;
  for (;;) {
    if (length === bytes.length) {
      const longer = new Uint8Array(2 * length);
      longer.set(bytes);
      bytes = longer;
    }
    const read = input.read(bytes.subarray(length));
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE, length); end >= 0 && end < length + read; ) {
      checkLine(check, input.name, bytes.subarray(from, end), ++line);
      from = end + 1;
      end = bytes.indexOf(NEWLINE, from);
    }
    length += read;
    if (read === 0) {
      checkLine(check, input.name, bytes.subarray(0, length), ++line);
      return;
    }
    bytes.copyWithin(0, from, length);
    length -= from;
    check.progress.show(() => `${input.name}: ${line} lines`);
    await check.flush();
  }
}

function checkLine(check: Check, file: string, bytes: Uint8Array, line: number): void {
  const isBlank = bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
  if (isBlank) return;
  try {
    checkText(check, file, bytes, line);
  } catch (error) {
    check.fail(error);
  }
}
