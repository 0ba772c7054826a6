import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Stop } from "../run/stop.mjs";
import { embed } from "./embed.mjs";
import { ifChanged } from "./if-changed.mjs";
import { optimise } from "./optimise.mjs";
import { crateInputs, dist, fromWasm } from "./places.mjs";
import { reportSize } from "./size.mjs";
import { compileCrate, compilers } from "./wasm-crate.mjs";

// With reference types wasm-bindgen adds a table for JavaScript's objects, which this module never sees, and an import
// that fills it.
const flags = {
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: "-Ctarget-feature=-reference-types",
};

const limit = { raw: 10 * 1024, gzip: 5 * 1024 };

/** Stops the build when a module needs glue. */
function requireNoImports(file) {
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(file)));
  if (imports.length > 0) {
    const names = imports.map(({ name }) => name).join(", ");
    throw new Stop(`the validator must import nothing, but imports ${names}`);
  }
}

/** The small module that every entry carries: numbers in, numbers out, so that it needs none of wasm-bindgen's glue. */
export async function buildValidator(env) {
  const module = join(dist, "validator.wasm");
  await ifChanged(
    {
      name: "validator wasm",
      what: "compiling the validator for wasm",
      inputs: crateInputs("validator"),
      outputs: [module, fromWasm.validator],
      also: compilers(env),
    },
    async () => {
      const made = await compileCrate("validator", "web", { ...env, ...flags });
      mkdirSync(dist, { recursive: true });
      await optimise(join(made, "validator_bg.wasm"), module);
      requireNoImports(module);
      embed(module, fromWasm.validator);
    },
  );
  reportSize(module, limit);
}
