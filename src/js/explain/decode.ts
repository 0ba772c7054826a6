/**
 * The bytes that a string stands for, as scripts/build/embed.mjs writes it: each as the character
 * of that number, so that text in the module is text in the script and compresses like it. But zero,
 * which is frequent and long in a script, is `|`, and 7 to 13, which a script escapes, are `U` to
 * `[`. After `\x1c` comes a byte less 128, after `\x1d` a character that would mean something else.
 */
export function decode(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    let unit = text.charCodeAt(i);
    const high = unit === 28 ? 128 : 0;
    if (high) unit = text.charCodeAt(++i);
    if (unit === 124) unit = 0;
    else if (unit > 84 && unit < 92) unit -= 78;
    else if (unit === 29) unit = text.charCodeAt(++i);
    bytes[length++] = high + unit;
  }
  return bytes.subarray(0, length);
}
