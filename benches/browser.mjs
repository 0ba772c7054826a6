// Compares the package with other validators in Chromium: npm run bench:browser

import { chromium } from "playwright-core";
import { bundleFiles } from "./run/bundle.mjs";
import { cold } from "./run/cold.mjs";
import { printMachine } from "./run/machine.mjs";
import { print } from "./run/print.mjs";
import { writeStandalone } from "./run/standalone.mjs";

const origin = "https://bench.example";

const inPage = `
  import { loadAll } from "./run/subjects.mjs";
  import { checkVerdicts } from "./run/verdicts.mjs";
  import { tables } from "./run/workloads.mjs";
  const subjects = await loadAll();
  subjects.forEach(checkVerdicts);
  const all = tables(subjects, { largest: 1_000_000 });
  self.nextTable = () => all.next().value ?? null;
`;

writeStandalone();
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
try {
  printMachine(`Chromium ${browser.version()}`);
  const files = await bundleFiles(inPage);
  const page = await browser.newPage();
  await page.route(`${origin}/**`, (route) => {
    const code = files.get(new URL(route.request().url()).pathname.slice(1));
    return code
      ? route.fulfill({ contentType: "text/javascript", body: Buffer.from(code) })
      : route.fulfill({ contentType: "text/html", body: "<!doctype html><title>bench</title>" });
  });
  await page.goto(origin);
  await page.evaluate(() => import("/stdin.js"));
  for (;;) {
    const table = await page.evaluate(() => self.nextTable());
    if (!table) break;
    print(table);
  }
  await page.close();
  print(await cold(browser, origin));
} finally {
  await browser.close();
}
