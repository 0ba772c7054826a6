import { bundle } from "./bundle.mjs";
import { median, shuffled } from "./measure.mjs";
import { serve } from "./serve.mjs";

const valid = '{ "key_combo_to_start": true }';
/** A name that doesn't exist and a value of a wrong type: all refuse the one or the other. */
const wrong = '{ "keyComboToStart": true, "shake_to_start": "true" }';

const LOADS = 50;

/** What a page imports to have a verdict on a value and, where it is bad, the findings. */
const code = (file, value) =>
  file === "ours"
    ? `import { IntegrationSettings } from "webfuse-widget";
       self.verdict = IntegrationSettings.validate(${value}).valid;`
    : `import { isIntegrationSettings, findIntegrationSettings } from "./subjects/${file}.mjs";
       self.verdict = isIntegrationSettings(${value}) || findIntegrationSettings(${value}).length === 0;`;

/** What a page needs that only imports a module. */
const nothing = { name: "an empty module", code: (value) => `self.verdict = ${value === valid};` };

/** Milliseconds that a page in a context of its own takes to import a module, which is to give this verdict. */
async function load(browser, origin, script, verdict) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(origin);
  const [took, said] = await page.evaluate(async (file) => {
    const start = performance.now();
    await import(file);
    return [performance.now() - start, self.verdict];
  }, `/${script}`);
  if (said !== verdict) throw new Error(`${script} says ${said}`);
  await context.close();
  return took;
}

/**
 * Milliseconds from import() to the verdict on one object, each load in a fresh page, the subjects in turns, in another
 * order each turn: the median of the first, and of the others that and the median of how much longer they took in the
 * same turn. So neither what a load leaves to the next nor a machine that changes its pace changes how they compare.
 */
export async function cold(browser, subjects, files) {
  const rows = [
    ...subjects.map(({ name, file }) => ({ name, code: (value) => code(file, value) })),
    nothing,
  ];
  const cases = [];
  for (const [column, value, verdict] of [
    ["valid", valid, true],
    ["invalid, findings made", wrong, false],
  ]) {
    for (const [i, row] of rows.entries()) {
      const script = `${verdict}-${i}.js`;
      files.set(script, await bundle(row.code(value)));
      cases.push({ column, name: row.name, script, verdict, took: [] });
    }
  }
  const { origin, close } = await serve(files);
  for (let i = 0; i < LOADS; i++) {
    for (const { script, verdict, took } of shuffled(cases)) {
      took.push(await load(browser, origin, script, verdict));
    }
  }
  close();
  const columns = {};
  for (const { column, name, took } of cases) {
    const first = cases.find((other) => other.column === column).took;
    const later = took.map((ms, i) => ms - first[i]);
    columns[column] = { ...columns[column], [name]: median(first) + median(later) };
  }
  return {
    id: "cold",
    title: "Cold page, import() to the verdict on one settings object",
    unit: "ms",
    columns,
  };
}
