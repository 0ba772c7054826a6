import type { Check } from "./check.js";
import { checkText, decode, type Line } from "./check-text.js";
import type { Input } from "./input.js";

const NEWLINE = 10;

/** Checks each line of an input as a value of its own. */
export async function checkLines(check: Check, input: Input): Promise<void> {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  let line: Line = { number: 1, offset: 0 };
  const take = (bytes: Uint8Array) => {
    line = checkLine(check, input.name, bytes, line);
  };
  for (;;) {
    if (length === bytes.length) {
      const longer = new Uint8Array(2 * length);
      longer.set(bytes);
      bytes = longer;
    }
    const read = input.read(bytes.subarray(length));
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE, length); end >= 0 && end < length + read; ) {
      take(bytes.subarray(from, end));
      from = end + 1;
      end = bytes.indexOf(NEWLINE, from);
    }
    length += read;
    if (read === 0) {
      take(bytes.subarray(0, length));
      return;
    }
    bytes.copyWithin(0, from, length);
    length -= from;
    check.progress.show(() => `${input.name}: ${line.number} lines`);
    await check.flush();
  }
}

/** Checks a line, unless it is blank, and gives where the next begins. */
function checkLine(check: Check, file: string, bytes: Uint8Array, line: Line): Line {
  const text = decode(bytes);
  try {
    if (!/^[ \t\r]*$/.test(text)) checkText(check, file, bytes, line, text);
  } catch (error) {
    check.fail(error);
  }
  return { number: line.number + 1, offset: line.offset + text.length + 1 };
}
