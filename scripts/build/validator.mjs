import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { embed } from "./embed.mjs";
import { ifChanged } from "./if-changed.mjs";
import { optimise } from "./optimise.mjs";
import { crateInputs, dist, fromWasm } from "./places.mjs";
import { compileCrate, compilers } from "./wasm-crate.mjs";
import { withoutGlue } from "./without-glue.mjs";

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
      const made = await compileCrate("validator", "web", env);
      mkdirSync(dist, { recursive: true });
      const bare = join(made, "validator.wasm");
      await withoutGlue(join(made, "validator_bg.wasm"), bare);
      await optimise(bare, module);
      embed(module, fromWasm.validator);
    },
  );
}
