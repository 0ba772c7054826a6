import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "../run/paths.mjs";
import { Stop } from "../run/stop.mjs";
import { declarations, types } from "./declarations.mjs";
import { ifChanged } from "./if-changed.mjs";
import { dist } from "./places.mjs";

/** What a user can import, each a file of src/js/entries; `exports` in pkg/package.json names them. */
const entries = ["index"];

const configuration = ["package-lock.json", "tsconfig.json", "tsconfig.build.json"].map((file) =>
  inRoot(file),
);

const common = {
  absWorkingDir: inRoot(),
  outdir: dist,
  bundle: true,
  platform: "neutral",
  target: "es2020",
  charset: "utf8",
  logLevel: "warning",
};

/** Bundles the entries, as ES modules and for `require`. */
async function bundle(entryPoints) {
  const { build } = await import("esbuild");
  // Entries share what they have in common: a class must be the same one in each.
  const modules = { format: "esm", splitting: false };
  const scripts = { format: "cjs", outExtension: { ".js": ".cjs" } };
  for (const format of [modules, scripts]) {
    try {
      await build({ ...common, ...format, entryPoints });
    } catch {
      throw new Stop("esbuild failed (see above)");
    }
  }
}

/** Removes what earlier builds made of the entries, chunks of other names among it. */
function clear() {
  if (!existsSync(dist)) return;
  for (const name of readdirSync(dist)) {
    if (/\.c?js$|^chunks$|^types$/.test(name)) rmSync(join(dist, name), { recursive: true });
  }
}

/** The JavaScript of the package, and its declarations. */
export const buildEntries = () =>
  ifChanged(
    {
      name: "entries",
      what: "bundling the entries and writing their declarations",
      inputs: [inRoot("src/js"), ...configuration],
      outputs: [
        types,
        ...entries.flatMap((entry) => [join(dist, `${entry}.js`), join(dist, `${entry}.cjs`)]),
      ],
    },
    async () => {
      clear();
      await bundle(entries.map((entry) => inRoot(`src/js/entries/${entry}.ts`)));
      await declarations();
    },
  );
