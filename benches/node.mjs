// Compares the package with other validators in Node: npm run bench

import { writeStandalone } from "./run/standalone.mjs";
import { startSwb } from "./run/swb.mjs";

writeStandalone();
await startSwb();
const { abilitiesTable } = await import("./run/abilities.mjs");
const { budgets } = await import("./run/budgets.mjs");
const { compared } = await import("./run/compared.mjs");
const { loadAll } = await import("./run/subjects.mjs");
const { checkVerdicts } = await import("./run/verdicts.mjs");
const { tables } = await import("./run/workloads.mjs");
const { print } = await import("./run/print.mjs");
const { sizes } = await import("./run/sizes.mjs");
const { printMachine } = await import("./run/machine.mjs");

printMachine(`Node ${process.versions.node}`);
const subjects = await loadAll(compared);
subjects.forEach(checkVerdicts);
const printed = [];
const show = (table) => {
  print(table);
  printed.push(table);
};
show(abilitiesTable(subjects));
for (const table of tables(subjects, { largest: 1_000_000 })) show(table);
for await (const table of sizes()) show(table);
print(budgets(printed));
