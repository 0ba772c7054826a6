/** JSON text: a string, or the bytes of one in UTF-8. */
export type JsonText = string | Uint8Array | ArrayBuffer;

const { toString: classOf } = Object.prototype;

/** The text as it was given: a string, or its bytes; `undefined` for what is neither. */
export function textOf(input: unknown): string | Uint8Array | undefined {
  if (typeof input === "string") return input;
  if (ArrayBuffer.isView(input)) {
    return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  }
  // Not by `instanceof`: it may be of another realm.
  return classOf.call(input) === "[object ArrayBuffer]"
    ? new Uint8Array(input as ArrayBuffer)
    : undefined;
}

/** What `JSON.parse` takes: a string without a byte order mark. Throws where bytes aren't UTF-8. */
export function stringOf(text: string | Uint8Array): string {
  if (typeof text !== "string") return new TextDecoder("utf-8", { fatal: true }).decode(text);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
