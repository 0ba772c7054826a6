import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const strict = {
  strict: true,
  noEmit: true,
  target: "es2020",
  types: [],
  exactOptionalPropertyTypes: true,
  isolatedModules: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  verbatimModuleSyntax: true,
};
const page = ["es2020", "dom"];

const ways = [
  { module: "node16", moduleResolution: "node16", lib: page, files: ["main.mts", "require.cts"] },
  {
    module: "nodenext",
    moduleResolution: "nodenext",
    lib: page,
    files: ["main.mts", "require.cts"],
  },
  { module: "esnext", moduleResolution: "bundler", lib: page, files: ["main.mts"] },
  {
    module: "nodenext",
    moduleResolution: "nodenext",
    lib: ["es2020"],
    files: ["without-page.mts"],
  },
];

const [name] = process.argv.slice(2);
const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
const tsc = join(dirname(manifest), "bin/tsc");

for (const { files, ...options } of ways) {
  const tsconfig = { compilerOptions: { ...strict, ...options }, files };
  writeFileSync("tsconfig.json", JSON.stringify(tsconfig));
  const { status, stdout } = spawnSync(process.execPath, [tsc, "--project", "."], {
    encoding: "utf8",
  });
  if (status !== 0) {
    console.log(`consumer: failed: ${JSON.stringify(options)}`);
    console.error(stdout);
    process.exit(1);
  }
}
console.log(`consumer: ${ways.length} checks held`);
