import { cpus } from "node:os";
import { versions } from "./versions.mjs";

/** Prints what was measured, and on what. */
export function printMachine(engine) {
  const { length, 0: cpu } = cpus();
  const peers = versions.map(({ name, version }) => `${name} ${version}`).join(", ");
  console.log(`${engine} on ${length} × ${cpu.model}; ${peers}`);
}
