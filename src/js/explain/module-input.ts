/** What a class of the page or of Node makes; nothing where TypeScript isn't told of either. */
type Instance<Name extends string, Of = typeof globalThis> = Of extends {
  [name in Name]: { prototype: infer Made };
}
  ? Made
  : never;

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
