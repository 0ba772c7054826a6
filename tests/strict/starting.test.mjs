import assert from "node:assert/strict";
import { test } from "node:test";
import { page, script } from "../site/site.mjs";
import { pagesInChromium } from "./browser.mjs";
import { finding, misspelt, told } from "./values.mjs";

const wasm = { slim: "/package/validator.wasm", "full-slim": "/package/full.wasm" };
const entries = Object.keys(wasm);

const chromium = pagesInChromium(
  Object.fromEntries([
    ...entries.map((entry) => [`/use/${entry}.js`, script(`/package/${entry}.js`)]),
    ...entries.map((entry) => [`/${entry}`, page([`/use/${entry}.js`])]),
    ["/use/index.js", script("/package/index.js")],
    ["/index", page(["/use/index.js"])],
    ["/login", page([])],
  ]),
);

for (const entry of entries) {
  test(`${entry}: before it is started, the finding says what to await`, async () => {
    const visited = await chromium.visit(`/${entry}`);
    const { valid, issues } = await visited.evaluate(
      (misspelt) => globalThis.widget.IntegrationSettings.validate(misspelt),
      misspelt,
    );
    assert.equal(valid, false);
    assert.equal(issues[0].code, "explanation_unavailable");
    assert.match(issues[0].message, /await init\(\)/);
    await visited.close();
  });

  test(`${entry}: a start that failed can be tried again`, async () => {
    const visited = await chromium.visit(`/${entry}`);
    const { failures, between, issues } = await visited.evaluate(async (misspelt) => {
      const { init, IntegrationSettings } = globalThis.widget;
      const failures = [];
      const empty = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
      for (const wrong of ["/missing.wasm", "/login", new Uint8Array([0, 0x61, 1]), empty]) {
        await init(wrong).catch((error) => failures.push(error.message));
      }
      await init("/missing.wasm").catch(() => {});
      const between = IntegrationSettings.validate(misspelt).issues[0].message;
      await init();
      return { failures, between, issues: IntegrationSettings.validate(misspelt).issues };
    }, misspelt);
    assert.match(failures[0], /\/missing\.wasm: the server says 404/);
    assert.match(failures[1], /\/login brings is not a wasm module/);
    assert.equal(failures.length, 4);
    assert.match(failures[3], /this wasm module is not webfuse-widget's \w+\.wasm/);
    assert.match(between, /\/missing\.wasm: the server says 404/);
    assert.deepEqual(issues.map(told), [finding]);
    await visited.close();
  });

  test(`${entry}: calls share one start`, async () => {
    const visited = await chromium.visit(`/${entry}`);
    const { asked } = chromium.site;
    const before = asked.length;
    const issues = await visited.evaluate(async (misspelt) => {
      const { init, ready, IntegrationSettings } = globalThis.widget;
      await Promise.all([init(), init(), (ready ?? init)(), init()]);
      await init();
      return IntegrationSettings.validate(misspelt).issues;
    }, misspelt);
    assert.deepEqual(asked.slice(before), [wasm[entry]]);
    assert.deepEqual(issues.map(told), [finding]);
    await visited.close();
  });
}

test("full-slim: refuses the module of slim", async () => {
  const visited = await chromium.visit("/full-slim");
  const { failure, valid } = await visited.evaluate(async () => {
    const { init, checkSnapshot } = globalThis.widget;
    const failure = await init("/package/validator.wasm").catch((error) => error.message);
    await init();
    return { failure, valid: checkSnapshot({ tabs: [] }).valid };
  });
  assert.match(failure, /not webfuse-widget's full\.wasm; pass init\(\) where that is/);
  assert.equal(valid, true);
  await visited.close();
});

test("index: ready() compiles once, and again only where it failed", async () => {
  const visited = await chromium.visit("/index");
  const { failure, compiled, issues } = await visited.evaluate(async (misspelt) => {
    const { ready, IntegrationSettings } = globalThis.widget;
    const { compile } = WebAssembly;
    let compiled = 0;
    WebAssembly.compile = async () => {
      throw new Error("out of memory");
    };
    const failure = await ready().catch((error) => error.message);
    WebAssembly.compile = (bytes) => {
      compiled++;
      return compile(bytes);
    };
    await Promise.all([ready(), ready()]);
    await ready();
    return { failure, compiled, issues: IntegrationSettings.validate(misspelt).issues };
  }, misspelt);
  assert.equal(failure, "out of memory");
  assert.equal(compiled, 1);
  assert.deepEqual(issues.map(told), [finding]);
  await visited.close();
});
