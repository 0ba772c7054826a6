/**
 * The bytes that a string stands for, as scripts/build/embed.mjs writes it: most of them each as
 * the character of that number, so that text in the module is text in the script and compresses
 * like it. Ten letters, rare in either, are for what is frequent and long in a script: `T` is zero,
 * and `U` to `[` are 7 to 13. After `S` comes a byte of 128 or more with some of its bits turned
 * over, so that few of them are long, and after `R` such a letter itself.
 */
export function decode(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    let unit = text.charCodeAt(i);
    // A single comparison tells most of them: this runs before an engine has compiled it.
    if (unit > 81 && unit < 92) {
      if (unit > 84) unit -= 78;
      else if (unit > 83) unit = 0;
      else unit = text.charCodeAt(++i) ^ (unit > 82 ? 208 : 0);
    }
    bytes[length++] = unit;
  }
  return bytes.subarray(0, length);
}
