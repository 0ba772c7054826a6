/** What every entry but the full ones offers; entries differ in where the wasm module comes from. */
export * from "./generated/objects.js";
export * from "./shared-face.js";
