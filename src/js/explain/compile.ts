import type { ModuleInput } from "./module-input.js";
import type { Source } from "./start.js";

/** What Node, Deno and Bun have, and pages don't. Asked for in a way that no bundler follows. */
interface Runtime {
  readonly process?: {
    getBuiltinModule?(name: "node:fs/promises"): {
      readFile(url: URL): Promise<Uint8Array<ArrayBuffer>>;
    };
  };
}

/** What kind of object it is, of this realm or another. */
const kind = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

const isBytes = (input: ModuleInput): input is BufferSource =>
  ArrayBuffer.isView(input) || /^(Shared)?ArrayBuffer$/.test(kind(input));

/**
 * A module that `init` fetches, or is given; by default it is at `location`. It is known by a name that
 * it exports.
 */
export const fetched = (file: string, known: string, location: () => URL): Source => ({
  now(failure) {
    // Whatever `init` was given may have been rejected with anything.
    throw failure instanceof Error
      ? failure
      : new Error("await init() before the first validation");
  },
  later: async (input) => {
    const module = await compile(await (input ?? location()));
    if (WebAssembly.Module.exports(module).some(({ name }) => name === known)) return module;
    throw new Error(`this wasm module is not webfuse-widget's ${file}; pass init() where that is`);
  },
});

async function compile(input: ModuleInput): Promise<WebAssembly.Module> {
  if (kind(input) === "WebAssembly.Module") return input as WebAssembly.Module;
  if (isBytes(input)) return WebAssembly.compile(input);
  return kind(input) === "Response"
    ? fromResponse(input as Response)
    : fromLocation(input as string | URL | Request);
}

async function fromLocation(input: string | URL | Request): Promise<WebAssembly.Module> {
  const files = (globalThis as Runtime).process?.getBuiltinModule?.("node:fs/promises");
  const address = kind(input) === "Request" ? (input as Request).url : String(input);
  // Node's fetch doesn't read files.
  if (files && address.startsWith("file:")) {
    return WebAssembly.compile(await files.readFile(new URL(address)));
  }
  return fromResponse(await fetch(input));
}

async function fromResponse(response: Response): Promise<WebAssembly.Module> {
  const { ok, status, url } = response;
  if (!ok)
    throw new Error(`the wasm module can't be fetched from ${url}: the server says ${status}`);
  // Not compileStreaming: it refuses what a server sends with another type, and the file is small.
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0 || bytes[1] !== 0x61) {
    throw new Error(`what ${url} brings is not a wasm module; pass init() where the file is`);
  }
  return WebAssembly.compile(bytes);
}
