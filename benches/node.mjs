// Compares the package with other validators in Node: npm run bench

import { writeStandalone } from "./run/standalone.mjs";

writeStandalone();
const { checkVerdicts, tables } = await import("./run/workloads.mjs");
const { print } = await import("./run/print.mjs");
const { printSizes } = await import("./run/sizes.mjs");
const { printMachine } = await import("./run/machine.mjs");

printMachine(`Node ${process.versions.node}`);
checkVerdicts();
for (const table of tables({ largest: 1_000_000 })) print(table);
await printSizes();
