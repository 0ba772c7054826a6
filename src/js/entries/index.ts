import { embedded } from "../explain/embedded.js";
import { useSource } from "../explain/start.js";
import { wasm } from "../generated/validator-wasm.js";

useSource(embedded(wasm));

export * from "../face.js";
