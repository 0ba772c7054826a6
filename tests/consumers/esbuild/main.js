import { everyEntry } from "./every.mjs";

everyEntry({
  validatorWasm: "dist/validator.wasm",
  fullWasm: fetch("dist/full.wasm"),
}).then(console.log);
