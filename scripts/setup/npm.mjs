import { existsSync } from "node:fs";
import { join } from "node:path";
import { run } from "../run/command.mjs";
import { inRoot } from "../run/paths.mjs";
import { contentHash, isStamped, writeStamp } from "../run/stamp.mjs";

/** npm itself: as the file that is running this script, when it is, since Windows has no program `npm`. */
function npm() {
  const file = process.env.npm_execpath;
  return file?.endsWith("npm-cli.js") ? [process.execPath, file] : ["npm"];
}

/** The npm packages that a folder's package-lock.json lists. */
export function npmPackagesIn(folder, name) {
  const lock = inRoot(folder, "package-lock.json");
  const stamp = inRoot(folder, "node_modules/.set-up");
  const hash = () => contentHash([lock]);
  return {
    name,
    installs: `installing what ${join(folder, "package-lock.json")} lists`,
    find: () => (isStamped(stamp, hash()) ? {} : undefined),

    async install() {
      const [command, ...args] = npm();
      const how = existsSync(lock) ? "ci" : "install";
      await run(command, [...args, how], {
        cwd: inRoot(folder),
        log: name.replaceAll(" ", "-"),
        otherwise: `"npm ${how}" failed, .tools/logs says why; if package.json was edited, run "npm install"`,
      });
      writeStamp(stamp, hash());
    },
  };
}

/** The packages that the project is built and tested with, binaryen's wasm-opt and the TypeScript compiler among them. */
export const npmPackages = npmPackagesIn(".", "npm packages");
