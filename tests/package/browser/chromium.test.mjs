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

const start = {
  type: "text/javascript",
  body: 'globalThis.bodies = await import("/tests/browser/run.mjs");',
};

/** A page in which an entry goes by the package's name. */
function pageOf(entry) {
  const map = JSON.stringify({ imports: { "webfuse-widget": `/package/${entry}.js` } });
  const { body } = page(["/start.js"]);
  return { body: body.replace("<body>", `<script type="importmap">${map}</script>\n<body>`) };
}

const entries = ["index", "full"];

const chromium = pagesInChromium({
  ...Object.fromEntries(["bodies", "second", "browser"].flatMap(modules)),
  ...Object.fromEntries(entries.map((entry) => [`/${entry}`, pageOf(entry)])),
  "/start.js": start,
  "/empty": page([]),
});

const groups = [
  ...Object.keys(hostile),
  "every kind of value",
  "an iframe's realm",
  "what pages have",
];

for (const entry of entries) {
  describe(`the built package in Chromium: ${entry}`, () => {
    test("is given every group of values", async () => {
      const visited = await chromium.visit(`/${entry}`, { ready: "bodies" });
      assert.deepEqual(await visited.evaluate(() => globalThis.bodies.names), groups);
      await visited.close();
    });

    for (const group of groups) {
      test(group, async () => {
        const visited = await chromium.visit(`/${entry}`, { ready: "bodies" });
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
}
