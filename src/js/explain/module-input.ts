import type { Instance } from "../platform.js";

/** What wasm can be started from: where the module is, a response, its bytes, the module itself. */
export type ModuleInput =
  | string
  | ArrayBuffer
  | ArrayBufferView
  | Instance<"URL">
  | Instance<"Request">
  | Instance<"Response">
  // Such a module has no properties, so that TypeScript would take a number for one.
  | (typeof globalThis extends { WebAssembly: infer Wasm }
      ? Instance<"Module", Wasm> & object
      : never);
