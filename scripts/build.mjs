import { fileURLToPath } from "node:url";
import { emit } from "./build/emit.mjs";
import { buildEntries } from "./build/entries.mjs";
import { buildFull } from "./build/full.mjs";
import { reportSizes } from "./build/sizes.mjs";
import { buildTypes } from "./build/types.mjs";
import { buildValidator } from "./build/validator.mjs";
import { main } from "./run/step.mjs";
import { setUpBuild } from "./setup.mjs";

/** Builds the npm package in pkg/dist; `env` is the environment in which to build for wasm. */
export async function build(env) {
  await emit();
  await buildTypes(env);
  await buildValidator(env);
  await buildFull(env);
  await buildEntries();
  reportSizes();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => build(await setUpBuild()));
}
