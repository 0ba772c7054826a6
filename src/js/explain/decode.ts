/** A module as scripts/build/embed.mjs writes it: pairs of characters that change places, and the text. */
export type Embedded = readonly [swapped: string, text: string];

/**
 * The bytes that a text stands for: each is the character of that number, so that text in the module
 * is text in the script and compresses like it. But what is frequent in modules and long or rare in
 * scripts has changed places with what is frequent there. After what stands for 28 comes a byte less
 * 128, and after what stands for 29 one of these two itself.
 */
export function decode([swapped, text]: Embedded): Uint8Array<ArrayBuffer> {
  const units = Array.from({ length: 128 }, (_, unit) => unit);
  for (let i = 0; i < swapped.length; i += 2) {
    const one = swapped.charCodeAt(i);
    const other = swapped.charCodeAt(i + 1);
    units[one] = other;
    units[other] = one;
  }
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    let unit = units[text.charCodeAt(i)] as number;
    if (unit === 28 || unit === 29) {
      const next = units[text.charCodeAt(++i)] as number;
      unit = unit === 28 ? next + 128 : next;
    }
    bytes[length++] = unit;
  }
  return bytes.subarray(0, length);
}
