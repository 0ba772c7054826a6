import { decode } from "./decode.js";
import type { Source } from "./start.js";

/** A module that the build carries, written as `decode` reads it. */
export const embedded = (text: string): Source => ({
  now: () => new WebAssembly.Module(decode(text)),
  later: async () => WebAssembly.compile(decode(text)),
});
