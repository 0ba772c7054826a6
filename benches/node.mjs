// Compares the package with other validators in Node: npm run bench

import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { writeStandalone } from "./run/standalone.mjs";
import { startSwb } from "./run/swb.mjs";

writeStandalone();
await startSwb();
const { budgets } = await import("./run/budgets.mjs");
const { compared } = await import("./run/compared.mjs");
const { loadAll } = await import("./run/subjects.mjs");
const { tables } = await import("./run/workloads.mjs");
const { print } = await import("./run/print.mjs");
const { sizes } = await import("./run/sizes.mjs");
const { printMachine } = await import("./run/machine.mjs");

printMachine(`Node ${process.versions.node}`);
const printed = [];
const show = (table) => {
  print(table);
  printed.push(table);
};
const [abilities] = await once(
  new Worker(new URL("run/check-thread.mjs", import.meta.url)),
  "message",
);
show(abilities);
for (const table of tables(await loadAll(compared), { largest: 1_000_000 })) show(table);
for await (const table of sizes()) show(table);
print(budgets(printed));
