import { bundle } from "./bundle.mjs";

const settings = '{ "key_combo_to_start": true }';
const misspelt = '{ "keyComboToStart": true }';

const subjects = {
  "webfuse-widget": (value) =>
    `import { IntegrationSettings } from "webfuse-widget"; self.verdict = IntegrationSettings.validate(${value}).valid;`,
};
for (const name of [
  "hand",
  "ajv-standalone",
  "ajv",
  "typebox",
  "arktype",
  "zod",
  "zod-mini",
  "valibot",
]) {
  subjects[name] = (value) =>
    `import { isIntegrationSettings, findIntegrationSettings } from "./subjects/${name}.mjs";
     self.verdict = isIntegrationSettings(${value}) || findIntegrationSettings(${value}).length === 0;`;
}

const LOADS = 9;

/** Milliseconds from import() to the verdict on one object, each load in a fresh page: the median. */
export async function cold(browser, origin) {
  const columns = { valid: {}, "first finding": {} };
  for (const [name, source] of Object.entries(subjects)) {
    for (const [column, value, verdict] of [
      ["valid", settings, true],
      ["first finding", misspelt, false],
    ]) {
      const code = Buffer.from(await bundle(source(value))).toString();
      const took = [];
      for (let load = 0; load < LOADS; load++) {
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.route(`${origin}/**`, (route) =>
          route.request().url().endsWith(".js")
            ? route.fulfill({ contentType: "text/javascript", body: code })
            : route.fulfill({
                contentType: "text/html",
                body: "<!doctype html><title>cold</title>",
              }),
        );
        await page.goto(`${origin}/`);
        const [ms, said] = await page.evaluate(async () => {
          const start = performance.now();
          await import("/code.js");
          return [performance.now() - start, self.verdict];
        });
        if (said !== verdict) throw new Error(`${name} says ${said} of ${value}`);
        took.push(ms);
        await context.close();
      }
      columns[column][name] = took.sort((a, b) => a - b)[Math.floor(LOADS / 2)];
    }
  }
  return {
    title: "Cold page, import() to the verdict on one settings object",
    unit: "ms",
    columns,
  };
}
