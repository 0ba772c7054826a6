import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "../run/paths.mjs";
import { Stop } from "../run/stop.mjs";
import { declarations, declarationsOf } from "./declarations.mjs";
import { ifChanged } from "./if-changed.mjs";
import { dist } from "./places.mjs";

/** What a page without a bundler loads with a <script>. */
const globalBuild = "webfuse-widget.global";

/**
 * What a user can import: files of src/js/entries, by the names that `exports` in pkg/package.json has. Each is one file
 * that shares no chunk with another: as packages promise to have no side effects, a bundler could drop the line that says
 * where an entry's wasm module is, if that line stood in a file that nothing is imported from.
 */
export const entries = ["index", "slim", "guards", "full", "full-slim"];

const configuration = ["package-lock.json", "tsconfig.json", "tsconfig.build.json"].map((file) =>
  inRoot(file),
);

const entryPoints = entries.map((entry) => inRoot(`src/js/entries/${entry}.ts`));

const common = {
  absWorkingDir: inRoot(),
  outdir: dist,
  bundle: true,
  platform: "neutral",
  target: "es2020",
  charset: "utf8",
  logLevel: "warning",
};

/** The ways in which the package reaches its users. */
const formats = {
  modules: { entryPoints, format: "esm" },
  // `import.meta` isn't there for `require`.
  require: {
    entryPoints,
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    define: { "import.meta.url": "fileUrl" },
    inject: [inRoot("scripts/build/file-url.js")],
  },
  script: {
    entryPoints: { [globalBuild]: inRoot("src/js/entries/global.ts") },
    format: "iife",
    globalName: "WebfuseWidget",
    minify: true,
  },
  // The command line, for Node alone.
  program: {
    entryPoints: { cli: inRoot("src/js/cli/main.ts") },
    format: "esm",
    platform: "node",
    target: "node20.16",
    banner: { js: "#!/usr/bin/env node" },
  },
};

/** Bundles the entries. */
async function bundle() {
  const { build } = await import("esbuild");
  for (const format of Object.values(formats)) {
    try {
      await build({ ...common, ...format });
    } catch {
      throw new Stop("esbuild failed (see above)");
    }
  }
}

/** Removes what earlier builds made of the entries, those of other names among it. */
function clear() {
  if (!existsSync(dist)) return;
  for (const name of readdirSync(dist)) {
    if (/\.(js|cjs|d\.ts|d\.cts)$|^types/.test(name)) rmSync(join(dist, name), { recursive: true });
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
        ...entries.flatMap(declarationsOf),
        join(dist, `${globalBuild}.js`),
        join(dist, "cli.js"),
        ...entries.flatMap((entry) => [join(dist, `${entry}.js`), join(dist, `${entry}.cjs`)]),
      ],
    },
    async () => {
      clear();
      await bundle();
      await declarations(entries);
    },
  );
