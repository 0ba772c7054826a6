import { decode, type Embedded } from "./decode.js";
import type { Source } from "./start.js";

/** A module that the build carries, written as `decode` reads it. */
export const embedded = (module: Embedded): Source => ({
  now: () => new WebAssembly.Module(decode(module)),
  later: async () => WebAssembly.compile(decode(module)),
});
