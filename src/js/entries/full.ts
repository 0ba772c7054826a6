import { decode } from "../explain/decode.js";
import { useSource } from "../explain/start.js";
import { glue } from "../full-glue.js";
import { wasm } from "../generated/full-wasm.js";

useSource({ bytes: () => decode(wasm), glue });

export * from "../full-face.js";
