import { decode } from "../explain/decode.js";
import { useSource } from "../explain/start.js";
import { wasm } from "../generated/full-wasm.js";

useSource({ bytes: () => decode(wasm) });

export * from "../full-face.js";
