import assert from "node:assert/strict";
import { test } from "node:test";
import { page, script } from "../site/site.mjs";
import { pagesInChromium } from "./browser.mjs";
import { finding, misspelt, tab, told } from "./values.mjs";

const entries = ["index", "full"];

const chromium = pagesInChromium(
  Object.fromEntries([
    ...entries.map((entry) => [`/use/${entry}.js`, script(`/package/${entry}.js`)]),
    ...entries.map((entry) => [`/${entry}`, page([`/use/${entry}.js`])]),
  ]),
);

/** Refuses on the main thread what Chrome refuses there above its limit, in its words. */
function refuseSynchronous() {
  const { Module, Instance } = WebAssembly;
  const refusing = (Refused, message) =>
    new Proxy(Refused, {
      construct() {
        throw new RangeError(message);
      },
    });
  WebAssembly.Module = refusing(
    Module,
    "WebAssembly.Compile is disallowed on the main thread, if the buffer size is larger than 4KB. Use WebAssembly.compile, or compile on a worker thread.",
  );
  WebAssembly.Instance = refusing(
    Instance,
    "WebAssembly.Instance is disallowed on the main thread, if the buffer size is larger than 4KB. Use WebAssembly.instantiate.",
  );
}

for (const entry of entries) {
  test(`${entry}: where synchronous compilation is refused, ready() makes everything work`, async () => {
    const visited = await chromium.visit(`/${entry}`, { prepare: refuseSynchronous });
    const { verdicts, before, after } = await visited.evaluate(
      async ([tab, misspelt]) => {
        const { IntegrationSettings, Tab, ready } = globalThis.widget;
        const verdicts = [Tab.validate(tab).valid, Tab.array.validate([tab, {}]).valid];
        const before = IntegrationSettings.validate(misspelt);
        await ready();
        return { verdicts, before, after: IntegrationSettings.validate(misspelt) };
      },
      [tab, misspelt],
    );
    assert.deepEqual(verdicts, [true, false]);
    assert.equal(before.valid, false);
    assert.deepEqual(
      before.issues.map(({ code, severity }) => [code, severity]),
      [["explanation_unavailable", "error"]],
    );
    assert.match(before.issues[0].message, /await ready\(\)/);
    assert.equal(after.valid, false);
    assert.deepEqual(after.issues.map(told), [finding]);
    await visited.close();
  });
}
