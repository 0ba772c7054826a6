import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "../run/command.mjs";
import { inRoot } from "../run/paths.mjs";
import { dist } from "./places.mjs";

/** Where tsc puts the declarations of all of src/js, as tsconfig.build.json has it. */
const all = inRoot("target/declarations");

/** Where those that an entry needs go: once as ES modules, once as TypeScript wants them for `require`. */
export const types = { module: join(dist, "types"), commonjs: join(dist, "types-require") };

/** A declaration file of ours, made by tsc or there as one. */
const find = (file) => [join(all, file), inRoot("src/js", file)].map((path) => [path, read(path)]);

const read = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};

/** What is needed from a declaration file on, by its path. */
function collect(file, into) {
  if (into.has(file)) return;
  const [path, text] = find(file).find(([, text]) => text !== undefined) ?? [];
  if (path === undefined) throw new Error(`a declaration needs ${file}, which isn't there`);
  into.set(file, path);
  for (const [, to] of text.matchAll(/from "(\.[^"]+)\.js"/g)) {
    collect(join(dirname(file), `${to}.d.ts`), into);
  }
}

/** Writes the declarations of the entries and of what they export. */
export async function declarations(entries) {
  rmSync(all, { recursive: true, force: true });
  const tsc = inRoot("node_modules/typescript/bin/tsc");
  await run(process.execPath, [tsc, "--project", inRoot("tsconfig.build.json")]);
  const files = new Map();
  for (const entry of entries) collect(`entries/${entry}.d.ts`, files);
  for (const [type, folder] of Object.entries(types)) {
    for (const [file, path] of files) {
      const into = join(folder, file);
      mkdirSync(dirname(into), { recursive: true });
      copyFileSync(path, into);
    }
    writeFileSync(join(folder, "package.json"), `${JSON.stringify({ type })}\n`);
  }
}
