import { embedded } from "../explain/embedded.js";
import { useSource } from "../explain/start.js";
import { wasm } from "../generated/full-wasm.js";

useSource(embedded(wasm));

export * from "../full-face.js";
