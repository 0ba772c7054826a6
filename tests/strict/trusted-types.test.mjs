import assert from "node:assert/strict";
import { test } from "node:test";
import { page, script } from "../site/site.mjs";
import { pagesInChromium, violations } from "./browser.mjs";
import { finding, misspelt, tab, told } from "./values.mjs";

const headers = {
  "content-security-policy":
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'",
};

const entries = ["index", "full", "slim", "full-slim"];
const scripts = entries.map((entry) => [`/use/${entry}.js`, script(`/package/${entry}.js`)]);
const strict = entries.map((entry) => [`/${entry}`, page([`/use/${entry}.js`], headers)]);

const chromium = pagesInChromium(Object.fromEntries([...scripts, ...strict]));

for (const entry of entries) {
  test(`${entry}: nothing breaks where a page requires trusted types`, async () => {
    const visited = await chromium.visit(`/${entry}`);
    const { good, issues } = await visited.evaluate(
      async ([tab, misspelt]) => {
        const { init, ready, IntegrationSettings, Tab } = globalThis.widget;
        await (init ?? ready)();
        const { issues } = IntegrationSettings.validate(misspelt);
        return { good: Tab.validate(tab).valid, issues };
      },
      [tab, misspelt],
    );
    assert.equal(good, true);
    assert.deepEqual(issues.map(told), [finding]);
    assert.deepEqual(await violations(visited), []);
    await visited.close();
  });
}

test("such a page does refuse what isn't trusted", async () => {
  const visited = await chromium.visit("/index");
  await visited.evaluate(() => {
    try {
      document.body.innerHTML = "<p>untrusted</p>";
    } catch {}
  });
  await visited.waitForFunction(() => globalThis.violations.length > 0);
  assert.deepEqual(await violations(visited), ["require-trusted-types-for"]);
  await visited.close();
});
