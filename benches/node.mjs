// Compares the package with other validators in Node: npm run bench

import { writeStandalone } from "./run/standalone.mjs";

writeStandalone();
const { abilitiesTable } = await import("./run/abilities.mjs");
const { loadAll } = await import("./run/subjects.mjs");
const { checkVerdicts } = await import("./run/verdicts.mjs");
const { tables } = await import("./run/workloads.mjs");
const { print } = await import("./run/print.mjs");
const { printSizes } = await import("./run/sizes.mjs");
const { printMachine } = await import("./run/machine.mjs");

printMachine(`Node ${process.versions.node}`);
const subjects = await loadAll();
subjects.forEach(checkVerdicts);
print(abilitiesTable(subjects));
for (const table of tables(subjects, { largest: 1_000_000 })) print(table);
await printSizes();
