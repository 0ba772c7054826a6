// Compares the package with other validators in Chromium: npm run bench:browser

import { chromium } from "playwright-core";
import { budgets } from "./run/budgets.mjs";
import { bundleFiles } from "./run/bundle.mjs";
import { cold } from "./run/cold.mjs";
import { compared } from "./run/compared.mjs";
import { printMachine } from "./run/machine.mjs";
import { print } from "./run/print.mjs";
import { serve } from "./run/serve.mjs";
import { writeStandalone } from "./run/standalone.mjs";
import { strict } from "./run/strict.mjs";
import { readSwb } from "./run/swb.mjs";

const inPage = `
  import { compared } from "./run/compared.mjs";
  import { loadAll } from "./run/subjects.mjs";
  import { checkVerdicts } from "./run/verdicts.mjs";
  import { tables } from "./run/workloads.mjs";
  const subjects = await loadAll(compared);
  subjects.forEach(checkVerdicts);
  const all = tables(subjects, { largest: 1_000_000 });
  self.nextTable = () => all.next().value ?? null;
`;

/** The tables of the workloads, measured in a page. */
async function* inBrowser(browser, files) {
  const { origin, close } = await serve(new Map([...files, ...(await bundleFiles(inPage))]));
  const page = await browser.newPage();
  await page.goto(origin);
  await page.evaluate(() => import("/stdin.js"));
  for (;;) {
    const table = await page.evaluate(() => self.nextTable());
    if (!table) break;
    yield table;
  }
  await page.close();
  close();
}

writeStandalone();
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
try {
  printMachine(`Chromium ${browser.version()}`);
  const files = readSwb();
  const tables = [];
  const show = (table) => {
    print(table);
    tables.push(table);
  };
  for await (const table of inBrowser(browser, files)) show(table);
  show(await strict(browser, compared, files));
  show(await cold(browser, compared, files));
  print(budgets(tables));
} finally {
  await browser.close();
}
