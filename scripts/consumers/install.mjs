import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { output, run } from "../run/command.mjs";
import { inRoot } from "../run/paths.mjs";
import { contentHash, isStamped, writeStamp } from "../run/stamp.mjs";
import { step } from "../run/step.mjs";
import { Stop } from "../run/stop.mjs";

/** Where the consumers are as they were written, and where they are installed, built and run. */
const source = inRoot("tests/consumers");
export const place = inRoot("target/consumers");

/** What every consumer gets a copy of, so that none reaches outside of its folder. */
const shared = ["check", "every"];

/** Copies the consumers, and leaves nothing there that earlier runs made but installed packages. */
async function copySources() {
  const { transform } = await import("esbuild");
  mkdirSync(place, { recursive: true });
  for (const name of readdirSync(place)) {
    if (name !== "node_modules") rmSync(join(place, name), { recursive: true });
  }
  cpSync(source, place, { recursive: true });
  for (const name of shared) {
    const text = readFileSync(join(source, `${name}.mjs`), "utf8");
    const { code } = await transform(text, { format: "cjs" });
    const folders = readdirSync(source, { withFileTypes: true }).filter((it) => it.isDirectory());
    for (const folder of folders) {
      writeFileSync(join(place, folder.name, `${name}.mjs`), text);
      writeFileSync(join(place, folder.name, `${name}.cjs`), code.replaceAll(".mjs", ".cjs"));
    }
  }
}

/** Installs the tools as the lock file has them, unless they are there. */
async function installTools() {
  const stamp = join(place, "node_modules/.consumers");
  const hash = contentHash([join(source, "package-lock.json")]);
  if (isStamped(stamp, hash)) return;
  await step("tools", "installing the consumers' tools (two minutes)", () =>
    run("npm", ["ci"], { cwd: place, log: "consumers-npm" }),
  );
  writeStamp(stamp, hash);
}

/** Packs the package as npm would publish it, and installs that. */
async function installPackage() {
  const report = output("npm", ["pack", inRoot("pkg"), "--json", "--pack-destination", place]);
  if (report === undefined) throw new Stop("npm pack failed");
  const [{ filename }] = JSON.parse(report);
  // From the archive anew: npm takes one of the same version for the same.
  rmSync(join(place, "node_modules/webfuse-widget"), { recursive: true, force: true });
  await run(
    "npm",
    ["install", "--no-save", "--ignore-scripts", "--prefer-offline", `./${filename}`],
    {
      cwd: place,
      log: "consumers-package",
    },
  );
}

/** Makes the consumers ready to be built and run, with the package in them as npm would publish it. */
export async function installConsumers() {
  await copySources();
  await installTools();
  await installPackage();
}
