import assert from "node:assert/strict";
import { test } from "node:test";
import { page, script } from "../site/site.mjs";
import { pagesInChromium, violations } from "./browser.mjs";
import { finding, misspelt, tab, told } from "./values.mjs";

const policy = (text) => ({ "content-security-policy": text });
const without = policy("default-src 'self'");
const with_ = policy("default-src 'self'; script-src 'self' 'wasm-unsafe-eval'");
const nonce = policy("script-src 'nonce-n0' 'wasm-unsafe-eval'; object-src 'none'");

const entries = ["index", "full", "slim", "full-slim"];
const scripts = entries.map((entry) => [`/use/${entry}.js`, script(`/package/${entry}.js`)]);
const refusing = entries.map((entry) => [`/without/${entry}`, page([`/use/${entry}.js`], without)]);
const allowing = entries.map((entry) => [`/with/${entry}`, page([`/use/${entry}.js`], with_)]);

const chromium = pagesInChromium({
  ...Object.fromEntries([...scripts, ...refusing, ...allowing]),
  "/nonce": {
    headers: nonce,
    body: `<!doctype html><script nonce="n0" src="/package/webfuse-widget.global.js"></script>`,
  },
});

const starts = (entry) => entry.endsWith("slim");

for (const entry of entries) {
  test(`${entry}: verdicts are right where a policy refuses wasm, and cost no violation`, async () => {
    const visited = await chromium.visit(`/without/${entry}`);
    const verdicts = await visited.evaluate(
      ([tab, misspelt]) => {
        const { Tab, IntegrationSettings } = globalThis.widget;
        return {
          good: [Tab.is(tab), Tab.validate(tab), Tab.array.is([tab]), Tab.parse(tab) === tab],
          bad: [Tab.is({}), Tab.array.is([tab, {}]), IntegrationSettings.is(misspelt)],
        };
      },
      [tab, misspelt],
    );
    assert.deepEqual(verdicts, {
      good: [true, { valid: true, value: tab, warnings: [] }, true, true],
      bad: [false, false, false],
    });
    assert.deepEqual(await violations(visited), []);
    await visited.close();
  });

  test(`${entry}: the one finding names the directive that a policy lacks`, async () => {
    const visited = await chromium.visit(`/without/${entry}`);
    const { started, result, thrown } = await visited.evaluate(
      async ([misspelt, starts]) => {
        const { init, IntegrationSettings, ValidationError, ready } = globalThis.widget;
        const start = starts ? init : ready;
        const started = [];
        for (let i = 0; i < 2; i++) {
          started.push(
            await start().then(
              () => "started",
              (error) => error.message,
            ),
          );
        }
        let thrown;
        try {
          IntegrationSettings.parse(misspelt);
        } catch (error) {
          thrown = { is: ValidationError.is(error), message: error.message };
        }
        return { started, result: IntegrationSettings.validate(misspelt), thrown };
      },
      [misspelt, starts(entry)],
    );
    for (const message of started) assert.match(message, /Content.Security.Policy/i);
    assert.equal(result.valid, false);
    assert.equal(result.issues.length, 1);
    const [issue] = result.issues;
    assert.equal(issue.code, "explanation_unavailable");
    assert.equal(issue.severity, "error");
    assert.deepEqual(issue.path, []);
    assert.match(issue.message, /IntegrationSettings.*'wasm-unsafe-eval'.*script-src/);
    assert.deepEqual(thrown, { is: true, message: `IntegrationSettings: ${issue.message}` });
    await visited.close();
  });

  test(`${entry}: with 'wasm-unsafe-eval' everything works`, async () => {
    const visited = await chromium.visit(`/with/${entry}`);
    const issues = await visited.evaluate(
      async ([misspelt, starts]) => {
        const { init, IntegrationSettings } = globalThis.widget;
        if (starts) await init();
        return IntegrationSettings.validate(misspelt).issues;
      },
      [misspelt, starts(entry)],
    );
    assert.deepEqual(issues.map(told), [finding]);
    assert.deepEqual(await violations(visited), []);
    await visited.close();
  });
}

test("full: a session is followed where a policy refuses wasm, and its check says what is lacking", async () => {
  const visited = await chromium.visit("/without/full");
  const { events, refusal, check } = await visited.evaluate((tab) => {
    const { checkSnapshot, SessionTracker } = globalThis.widget;
    const tracker = new SessionTracker();
    tracker.update({ tabs: [tab] });
    const events = tracker.update({ tabs: [{ ...tab, title: "Another" }] });
    let refusal;
    try {
      tracker.update({ tabs: [{}] });
    } catch (error) {
      refusal = error.message;
    }
    return { events, refusal, check: checkSnapshot({ tabs: [tab] }) };
  }, tab);
  assert.deepEqual(
    events.map(({ type, changes }) => [type, Object.keys(changes)]),
    [["tab_changed", ["title"]]],
  );
  assert.match(refusal, /'wasm-unsafe-eval'/);
  assert.equal(check.valid, false);
  assert.match(check.issues[0].message, /can't be checked.*'wasm-unsafe-eval'/);
  await visited.close();
});

test("full: JSON text has a verdict where a policy refuses wasm", async () => {
  const visited = await chromium.visit("/without/full");
  const { parsed, wrong, broken } = await visited.evaluate(
    ([tab, misspelt]) => {
      const { IntegrationSettings, Tab } = globalThis.widget;
      return {
        parsed: Tab.parseJson(tab),
        wrong: IntegrationSettings.validateJson(misspelt),
        broken: IntegrationSettings.validateJson("{"),
      };
    },
    [JSON.stringify(tab), JSON.stringify(misspelt)],
  );
  assert.deepEqual(parsed, tab);
  assert.equal(wrong.valid, false);
  assert.match(wrong.issues[0].message, /'wasm-unsafe-eval'.*script-src/);
  assert.equal(broken.valid, false);
  assert.deepEqual(
    broken.issues.map(({ code }) => code),
    ["invalid_json"],
  );
  await visited.close();
});

test("the script for pages without a bundler needs no more than its nonce and the directive", async () => {
  const visited = await chromium.visit("/nonce", { ready: "WebfuseWidget" });
  const issues = await visited.evaluate(
    (misspelt) => globalThis.WebfuseWidget.IntegrationSettings.validate(misspelt).issues,
    misspelt,
  );
  assert.deepEqual(issues.map(told), [finding]);
  assert.deepEqual(await violations(visited), []);
  await visited.close();
});
