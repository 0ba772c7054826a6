import { join } from "node:path";
import { copyGenerated } from "./generated-text.mjs";
import { ifChanged } from "./if-changed.mjs";
import { crateInputs, fromWasm } from "./places.mjs";
import { compileCrate, compilers } from "./wasm-crate.mjs";

/** The TypeScript types of the models, as tsify derives them. */
export const buildTypes = (env) =>
  ifChanged(
    {
      name: "types",
      what: "deriving the TypeScript types from the models",
      inputs: crateInputs("types"),
      outputs: [fromWasm.models],
      also: compilers(env),
    },
    async () => {
      const made = await compileCrate("types", "bundler", env);
      copyGenerated(join(made, "types.d.ts"), fromWasm.models, "tsify from crates/types");
    },
  );
