import assert from "node:assert/strict";
import { test } from "node:test";
import { page, script } from "../site/site.mjs";
import { pagesInChromium } from "./browser.mjs";
import { misspelt, tab } from "./values.mjs";

const entries = ["index", "full", "slim"];

const chromium = pagesInChromium(
  Object.fromEntries([
    ...entries.map((entry) => [`/use/${entry}.js`, script(`/package/${entry}.js`)]),
    ...entries.map((entry) => [`/${entry}`, page([`/use/${entry}.js`])]),
  ]),
);

/** Takes WebAssembly away, as Safari's Lockdown Mode does. */
function takeAway() {
  delete globalThis.WebAssembly;
}

for (const entry of entries) {
  test(`${entry}: where there is no WebAssembly, verdicts are right and the finding says so`, async () => {
    const visited = await chromium.visit(`/${entry}`, { prepare: takeAway });
    const { good, bad, started } = await visited.evaluate(
      async ([tab, misspelt]) => {
        const { init, ready, IntegrationSettings, Tab } = globalThis.widget;
        const started = await (init ?? ready)().then(
          () => true,
          () => false,
        );
        return {
          good: Tab.validate(tab),
          bad: IntegrationSettings.validate(misspelt),
          started,
        };
      },
      [tab, misspelt],
    );
    assert.deepEqual(good, { valid: true, value: tab, warnings: [] });
    assert.equal(started, false);
    assert.equal(bad.valid, false);
    assert.deepEqual(
      bad.issues.map(({ code }) => code),
      ["explanation_unavailable"],
    );
    assert.match(
      bad.issues[0].message,
      /WebAssembly can't be started \(ReferenceError: .*WebAssembly.*\)/,
    );
    await visited.close();
  });
}
