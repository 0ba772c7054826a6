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

const checking = `
  import { check } from "./run/check.mjs";
  self.checked = check();
`;

const measuring = `
  import { compared } from "./run/compared.mjs";
  import { loadAll } from "./run/subjects.mjs";
  import { tables } from "./run/workloads.mjs";
  const all = tables(await loadAll(compared), { largest: 1_000_000 });
  self.nextTable = () => all.next().value ?? null;
`;

/** A page with this code, as long as it is used. */
async function withPage(browser, files, code, use) {
  const { origin, close } = await serve(new Map([...files, ...(await bundleFiles(code))]));
  const page = await browser.newPage();
  await page.goto(origin);
  await page.evaluate(() => import("/stdin.js"));
  await use(page);
  await page.close();
  close();
}

/** Uses a browser as long as it takes. */
async function withBrowser(flags, use) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", ...flags],
  });
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

writeStandalone();
const files = readSwb();
const tables = [];
const show = (table) => {
  print(table);
  tables.push(table);
};
// As in Node: no subject is to pay for what the one before has left.
await withBrowser(["--js-flags=--expose-gc --single-threaded-gc"], async (browser) => {
  printMachine(`Chromium ${browser.version()}`);
  await withPage(browser, files, checking, async (page) => {
    show(await page.evaluate(() => self.checked));
  });
  await withPage(browser, files, measuring, async (page) => {
    for (;;) {
      const table = await page.evaluate(() => self.nextTable());
      if (!table) break;
      show(table);
    }
  });
  show(await strict(browser, compared, files));
});
await withBrowser([], async (browser) => show(await cold(browser, compared, files)));
print(budgets(tables));
