import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import { playground } from "./site/playground.mjs";

const open = playground();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every view, and what one may find it in. */
const states = [
  { name: "settings", fragment: "#/settings" },
  { name: "inspector", fragment: "#/inspector" },
];

/** Runs axe on the page, which is given to it by the browser, past the page's own policy. */
async function violations(page) {
  const client = await page.context().newCDPSession(page);
  const { result } = await client.send("Runtime.evaluate", {
    expression: `${axe}; axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
      JSON.stringify(violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => html + " " + failureSummary)])))`,
    awaitPromise: true,
    returnByValue: true,
    allowUnsafeEvalBlockedByCSP: true,
  });
  return JSON.parse(result.value);
}

for (const { name, fragment } of states) {
  describe(`the view ${name}`, () => {
    for (const colorScheme of ["light", "dark"]) {
      it(`has nothing that axe objects to, ${colorScheme}`, async (t) => {
        const page = await open(t, { fragment, colorScheme });
        await page.getByRole("heading", { level: 1 }).waitFor();
        assert.deepEqual(await violations(page), []);
      });
    }

    for (const width of [320, 390, 768, 1280, 2000]) {
      it(`fits into ${width} px`, async (t) => {
        const page = await open(t, { fragment, viewport: { width, height: 800 } });
        await page.getByRole("heading", { level: 1 }).waitFor();
        const { wide, inner } = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth,
          inner: window.innerWidth,
        }));
        assert.ok(wide <= inner, `${wide} px in ${inner}`);
      });
    }
  });
}

describe("the theme", () => {
  const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  it("follows the system, can be set, and stays set", async (t) => {
    const page = await open(t, { colorScheme: "dark" });
    const dark = await ground(page);
    await page.getByLabel("Theme").selectOption("light");
    const light = await ground(page);
    assert.notEqual(light, dark);
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.equal(await ground(page), light);
    await page.getByLabel("Theme").selectOption("system");
    assert.equal(await ground(page), dark);
  });
});
