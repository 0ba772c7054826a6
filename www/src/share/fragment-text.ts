/** Passes bytes through a compressor or its opposite. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

/** How long a text out of a link may become: a short one can hold very much of nothing. */
const LONGEST = 5_000_000;

/** A value as text for a URL's fragment: JSON, deflated, in base64url. */
export async function encode(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const packed = await through(bytes, new CompressionStream("deflate-raw"));
  let binary = "";
  for (const byte of packed) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The value that `encode` wrote. Throws where the text is anything else. */
export async function decode(text: string): Promise<unknown> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const packed = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  const bytes = await through(packed, new DecompressionStream("deflate-raw"));
  if (bytes.length > LONGEST) throw new Error("too long");
  return JSON.parse(new TextDecoder().decode(bytes));
}
