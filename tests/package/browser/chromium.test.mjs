import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { page } from "../../site/site.mjs";
import { pagesInChromium } from "../../strict/browser.mjs";
import { hostile } from "../bodies/hostile.mjs";

const folder = (name) => new URL(`../${name}/`, import.meta.url);

/** The modules of a folder as pages of a site, below /tests. */
const modules = (name) =>
  readdirSync(folder(name))
    .filter((file) => file.endsWith(".mjs") && !file.endsWith(".test.mjs"))
    .map((file) => [
      `/tests/${name}/${file}`,
      { type: "text/javascript", body: readFileSync(new URL(file, folder(name)), "utf8") },
    ]);

const byName = { imports: { "webfuse-widget": "/package/index.js" } };
const { body } = page([]);

const chromium = pagesInChromium({
  ...Object.fromEntries(["bodies", "second", "browser"].flatMap(modules)),
  "/start.js": {
    type: "text/javascript",
    body: 'globalThis.bodies = await import("/tests/browser/run.mjs");',
  },
  "/": {
    body: body.replace(
      "<body></body>",
      `<script type="importmap">${JSON.stringify(byName)}</script>
<body></body>
<script type="module" src="/start.js"></script>`,
    ),
  },
  "/empty": page([]),
});

describe("the built package in Chromium", () => {
  const groups = [
    ...Object.keys(hostile),
    "every kind of value",
    "an iframe's realm",
    "what pages have",
  ];

  test("is given every group of values", async () => {
    const visited = await chromium.visit("/", { ready: "bodies" });
    assert.deepEqual(await visited.evaluate(() => globalThis.bodies.names), groups);
    await visited.close();
  });

  for (const group of groups) {
    test(group, async () => {
      const visited = await chromium.visit("/", { ready: "bodies" });
      const { count, failures } = await visited.evaluate(
        (name) => globalThis.bodies.run(name),
        group,
      );
      assert.deepEqual(failures, []);
      assert.ok(count > 0, "something was tried");
      await visited.close();
    });
  }
});
