import { existsSync } from "node:fs";
import { run } from "../run/command.mjs";
import { inRoot } from "../run/paths.mjs";
import { contentHash, isStamped, writeStamp } from "../run/stamp.mjs";

const lock = inRoot("package-lock.json");
const stamp = inRoot("node_modules/.set-up");
const hash = () => contentHash([lock]);

/** npm itself: as the file that is running this script, when it is, since Windows has no program `npm`. */
function npm() {
  const file = process.env.npm_execpath;
  return file?.endsWith("npm-cli.js") ? [process.execPath, file] : ["npm"];
}

/** The npm packages of package-lock.json, binaryen's wasm-opt and the TypeScript compiler among them. */
export const npmPackages = {
  name: "npm packages",
  installs: "installing what package-lock.json lists into node_modules",
  find: () => (isStamped(stamp, hash()) ? {} : undefined),

  async install() {
    const [command, ...args] = npm();
    const how = existsSync(lock) ? "ci" : "install";
    await run(command, [...args, how], {
      log: "npm",
      otherwise: `"npm ${how}" failed, .tools/logs/npm.log says why; if package.json was edited, run "npm install"`,
    });
    writeStamp(stamp, hash());
  },
};
