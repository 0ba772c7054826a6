import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "../run/command.mjs";
import { inRoot } from "../run/paths.mjs";
import { dist, generated } from "./places.mjs";

/** Where the declarations go, as tsconfig.build.json has it. */
export const types = join(dist, "types");

/** Writes the declarations of src/js, those that came as declarations already included. */
export async function declarations() {
  const tsc = inRoot("node_modules/typescript/bin/tsc");
  await run(process.execPath, [tsc, "--project", inRoot("tsconfig.build.json")]);
  const into = join(types, "generated");
  mkdirSync(into, { recursive: true });
  for (const name of readdirSync(generated)) {
    if (name.endsWith(".d.ts")) copyFileSync(join(generated, name), join(into, name));
  }
}
