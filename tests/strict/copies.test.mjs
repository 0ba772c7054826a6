import assert from "node:assert/strict";
import { test } from "node:test";
import { page, script } from "../site/site.mjs";
import { pagesInChromium } from "./browser.mjs";
import { finding, misspelt, told } from "./values.mjs";

const chromium = pagesInChromium({
  "/first.js": script("/package/index.js"),
  "/second.js": script("/other/index.js", "second"),
  "/full.js": script("/package/full.js", "full"),
  "/": {
    body: `<!doctype html>
<script src="/package/webfuse-widget.global.js"></script>
<script type="module" src="/first.js"></script>
<script type="module" src="/second.js"></script>
<script type="module" src="/full.js"></script>`,
  },
  "/inner": page(["/first.js"]),
  "/outer": {
    body: `<!doctype html><script type="module" src="/first.js"></script><iframe src="/inner"></iframe>`,
  },
});

test("copies of the package work beside each other and know each other's errors", async () => {
  const visited = await chromium.visit("/", { ready: "full" });
  const found = await visited.evaluate((misspelt) => {
    const { widget, second, full, WebfuseWidget } = globalThis;
    const copies = [widget, second, full, WebfuseWidget];
    const errors = copies.map(({ IntegrationSettings }) => {
      try {
        return IntegrationSettings.parse(misspelt);
      } catch (error) {
        return error;
      }
    });
    return {
      issues: errors.map(({ issues }) => issues),
      known: copies.map(({ ValidationError }) => errors.map((error) => ValidationError.is(error))),
      classes: new Set(errors.map((error) => error.constructor)).size,
      others: [new Error("no"), null, "ValidationError", { issues: [] }].map(
        widget.ValidationError.is,
      ),
    };
  }, misspelt);
  for (const issues of found.issues) assert.deepEqual(issues.map(told), [finding]);
  assert.deepEqual(found.known, Array(4).fill(Array(4).fill(true)));
  assert.equal(found.classes, 4);
  assert.deepEqual(found.others, [false, false, false, false]);
  await visited.close();
});

test("errors and values of a frame are known for what they are", async () => {
  const visited = await chromium.visit("/outer");
  await visited.waitForFunction(() => globalThis.frames[0]?.widget !== undefined);
  const found = await visited.evaluate((misspelt) => {
    const { widget } = globalThis;
    const frame = globalThis.frames[0];
    let error;
    try {
      frame.widget.IntegrationSettings.parse(misspelt);
    } catch (thrown) {
      error = thrown;
    }
    const settings = frame.eval("({ shake_to_start: true, metadata: { agent: 'a' } })");
    const list = frame.eval("({ metadata: new Map() })");
    return {
      known: widget.ValidationError.is(error),
      instance: error instanceof widget.ValidationError || error instanceof Error,
      same: widget.IntegrationSettings.parse(settings) === settings,
      received: widget.IntegrationSettings.validate(list).issues.map(({ received }) => received),
      spaces: widget.Space.validate(frame.eval("({ adminIds: [1] })")).issues.map(
        ({ path }) => path[0],
      ),
    };
  }, misspelt);
  assert.equal(found.known, true);
  assert.equal(found.instance, false);
  assert.equal(found.same, true);
  assert.deepEqual(found.received, ["a Map"]);
  assert.equal(found.spaces.includes("adminIds"), false);
  assert.equal(found.spaces.includes("memberIds"), true);
  await visited.close();
});
