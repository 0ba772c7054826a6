import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { binaryen, compiled } from "../../scripts/build/binaryen.mjs";
import { ifChanged } from "../../scripts/build/if-changed.mjs";
import { crateInputs } from "../../scripts/build/places.mjs";
import { compileCrate, compilers } from "../../scripts/build/wasm-crate.mjs";
import { inRoot } from "../../scripts/run/paths.mjs";

const folder = inRoot("benches/generated");
const glue = join(folder, "swb.js");

const name = "swb_bg.wasm";
const swbModule = join(folder, name);

/** What cargo does where a project says nothing; this one says that its modules are to be small. */
const byDefault = { CARGO_PROFILE_RELEASE_OPT_LEVEL: "3" };

/** Builds the plain binding of the models, benches/swb, as wasm-pack does for the web. */
export const buildSwb = (env) =>
  ifChanged(
    {
      name: "swb",
      what: "compiling the plain serde-wasm-bindgen binding for wasm",
      inputs: crateInputs("swb", "benches"),
      outputs: [glue, swbModule],
      also: compilers(env),
    },
    async () => {
      const made = await compileCrate("swb", "web", { ...env, ...byDefault }, "benches");
      mkdirSync(folder, { recursive: true });
      copyFileSync(join(made, "swb.js"), glue);
      await binaryen("wasm-opt", join(made, "swb_bg.wasm"), compiled, ["-O", "-o", swbModule]);
    },
  );

/** The module by its name, for a page: its glue fetches it. */
export const readSwb = () => new Map([[name, readFileSync(swbModule)]]);

/** Starts it where there is nothing to fetch from. */
export async function startSwb() {
  const { initSync } = await import("../generated/swb.js");
  initSync({ module: readFileSync(swbModule) });
}
