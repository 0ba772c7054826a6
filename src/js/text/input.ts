/** JSON text: a string, or the bytes of one in UTF-8. */
export type JsonText = string | Uint8Array | ArrayBuffer;

/** The text as it was given: a string, or its bytes; `undefined` for what is neither, or isn't to be had any more. */
export function textOf(input: unknown): string | Uint8Array | undefined {
  if (typeof input === "string") return input;
  try {
    if (ArrayBuffer.isView(input)) {
      return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
    }
    // Throws for whatever is no ArrayBuffer, of this realm or another.
    Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, "byteLength")?.get?.call(input);
    return new Uint8Array(input as ArrayBuffer);
  } catch {
    return undefined;
  }
}

/** What `JSON.parse` takes: a string without a byte order mark. Throws where bytes aren't UTF-8. */
export function stringOf(text: string | Uint8Array): string {
  if (typeof text !== "string") return new TextDecoder("utf-8", { fatal: true }).decode(text);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
