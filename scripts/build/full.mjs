import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { embed } from "./embed.mjs";
import { copyGenerated } from "./generated-text.mjs";
import { ifChanged } from "./if-changed.mjs";
import { optimise } from "./optimise.mjs";
import { crateInputs, dist, fromWasm } from "./places.mjs";
import { compileCrate, compilers } from "./wasm-crate.mjs";

/** The module with the whole Rust face, and wasm-bindgen's glue for it. */
export async function buildFull(env) {
  const module = join(dist, "full.wasm");
  await ifChanged(
    {
      name: "full wasm",
      what: "compiling the full build for wasm",
      inputs: crateInputs("full"),
      outputs: [module, fromWasm.full, fromWasm.fullGlue, fromWasm.fullTypes],
      also: compilers(env),
    },
    async () => {
      const made = await compileCrate("full", "bundler", env);
      mkdirSync(dist, { recursive: true });
      await optimise(join(made, "full_bg.wasm"), module);
      embed(module, fromWasm.full);
      const generator = "wasm-bindgen from crates/full";
      copyGenerated(join(made, "full_bg.js"), fromWasm.fullGlue, generator);
      copyGenerated(join(made, "full.d.ts"), fromWasm.fullTypes, generator);
    },
  );
}
