import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { embed } from "./embed.mjs";
import { ifChanged } from "./if-changed.mjs";
import { optimise } from "./optimise.mjs";
import { crateInputs, dist, fromWasm } from "./places.mjs";
import { compileCrate, compilers } from "./wasm-crate.mjs";
import { withoutGlue } from "./without-glue.mjs";
import { withoutPanics } from "./without-panics.mjs";

/** The module with everything: numbers in, numbers out, so that it needs none of wasm-bindgen's glue. */
export async function buildFull(env) {
  const module = join(dist, "full.wasm");
  await ifChanged(
    {
      name: "full wasm",
      what: "compiling the full build for wasm",
      inputs: crateInputs("full"),
      outputs: [module, fromWasm.full],
      also: compilers(env),
    },
    async () => {
      const made = await compileCrate("full", "web", env);
      mkdirSync(dist, { recursive: true });
      const bare = join(made, "full.wasm");
      const compiled = join(made, "full_bg.wasm");
      await withoutPanics(compiled);
      await withoutGlue(compiled, bare);
      // The stack comes first, and never reaches its last kilobyte: see crates/full/build.rs.
      await optimise(bare, module, "--low-memory-unused");
      embed(module, fromWasm.full);
    },
  );
}
