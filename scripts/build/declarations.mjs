import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../run/command.mjs";
import { inRoot } from "../run/paths.mjs";
import { Stop } from "../run/stop.mjs";
import { dist, generated } from "./places.mjs";

/** Where tsc puts the declarations of all of src/js, as tsconfig.build.json has it. */
const all = inRoot("target/declarations");

/** Under which names an entry's declarations are found by `import` and by `require`. */
export const declarationsOf = (entry) => [
  join(dist, `${entry}.d.ts`),
  join(dist, `${entry}.d.cts`),
];

/** Writes the declarations of src/js, those that came as declarations already included. */
async function declareAll() {
  rmSync(all, { recursive: true, force: true });
  const tsc = inRoot("node_modules/typescript/bin/tsc");
  await run(process.execPath, [tsc, "--project", inRoot("tsconfig.build.json")]);
  const into = join(all, "generated");
  mkdirSync(into, { recursive: true });
  for (const name of readdirSync(generated)) {
    if (name.endsWith(".d.ts")) copyFileSync(join(generated, name), join(into, name));
  }
}

/**
 * Gives an object's interface its name back. Bundled, it has to cede it to the alias by which it shares the name with
 * the object's schema; an interface can share a name with a constant as well as an alias can.
 */
function withoutAliases(text) {
  const alias = /(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?type (\w+) = \1\$1;\n/g;
  const names = [...text.matchAll(alias)].map(([, name]) => name);
  const renamed = new RegExp(`\\b(${names.join("|")})\\$1`, "g");
  const named = names.length > 0 ? text.replace(alias, "").replace(renamed, "$1") : text;
  const left = /\w+\$\d/.exec(named);
  if (left) throw new Stop(`two declarations have the name of ${left[0]}: rename one`);
  return named;
}

/** Bundles an entry's declarations, so that what it doesn't export doesn't reach a user. */
async function bundle(entry) {
  const { rolldown } = await import("rolldown");
  const { dts } = await import("rolldown-plugin-dts");
  const bundled = await rolldown({
    input: join(all, `entries/${entry}.d.ts`),
    plugins: [dts({ dtsInput: true, sourcemap: false, tsconfig: false })],
  });
  const { output } = await bundled.generate({ format: "es" });
  await bundled.close();
  const text = withoutAliases(output[0].code);
  for (const file of declarationsOf(entry)) writeFileSync(file, text);
}

/** Writes the declarations of the entries, a file each. */
export async function declarations(entries) {
  await declareAll();
  for (const entry of entries) await bundle(entry);
}
