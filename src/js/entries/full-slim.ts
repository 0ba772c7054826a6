import { fetched } from "../explain/compile.js";
import { useSource } from "../explain/start.js";

// In these very words: they are how Vite, webpack, Parcel and Rspack know a file to be emitted.
useSource(fetched("full.wasm", "snapshot_check", () => new URL("./full.wasm", import.meta.url)));

export * from "../full-face.js";
export * from "../slim-face.js";
