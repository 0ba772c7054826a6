import { readFileSync } from "node:fs";
import { cpus } from "node:os";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

/** What was measured, and on what. */
export function printVersions(engine) {
  const peers = Object.keys(read("../package.json").dependencies).filter(
    (name) => name !== "webfuse-widget",
  );
  const versions = peers.map(
    (name) => `${name} ${read(`../node_modules/${name}/package.json`).version}`,
  );
  const { length, 0: cpu } = cpus();
  console.log(`${engine} on ${length} × ${cpu.model}; ${versions.join(", ")}`);
}
