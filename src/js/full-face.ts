/** What the full entries offer: everything that every entry does, and what needs the full wasm module. */
export * from "./face.js";
