import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import { paste } from "./site/editing.mjs";
import { playground } from "./site/playground.mjs";

const open = playground();
const word = "x".repeat(500);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every view, and what one may find it in. */
const states = [
  { name: "settings", fragment: "#/settings" },
  {
    name: "settings, with findings",
    fragment: "#/settings",
    reach: (page) =>
      paste(
        page,
        "Settings as JSON",
        '{"hidden_support_button":true,"position":1,"metadata":{"a":{}},"block_until_agent_joins":true,"hide_until_agent_joins":true}',
      ),
  },
  {
    name: "settings, unreadable",
    fragment: "#/settings",
    reach: (page) => paste(page, "Settings as JSON", "{"),
  },
  {
    name: "settings, with long words",
    fragment: "#/settings",
    async reach(page) {
      const settings = { support_button_position: word, metadata: { a: word, [word]: [word] } };
      await paste(page, "Settings as JSON", JSON.stringify({ ...settings, [word]: 1 }));
      await page.getByLabel("Name of entry 1").fill(word);
      await page.getByLabel("Name of entry 1").blur();
      await page.getByText(`There is a “${word}” already.`).waitFor();
    },
  },
  { name: "inspector", fragment: "#/inspector" },
  {
    name: "inspector, comparing",
    fragment: "#/inspector",
    reach: (page) => page.getByRole("button", { name: "Take the example" }).click(),
  },
  {
    name: "inspector, empty",
    fragment: "#/inspector",
    reach: (page) => paste(page, "Payload as JSON", ""),
  },
  {
    name: "inspector, with long words",
    fragment: "#/inspector",
    async reach(page) {
      const info = {
        sessionId: word,
        space: { name: word, type: word },
        metadata: { [word]: word },
      };
      const participants = [{ name: word, email: word, client_index: 1 }];
      const tabs = [{ url: `https://${word}/${word}`, title: word, ssid: word, leader_index: 1 }];
      const frames = [{ frameId: 0, parentFrameId: -1, url: word }];
      const snapshot = JSON.stringify({ info, participants, tabs, frames });
      await paste(page, "Payload as JSON", snapshot);
      await page.getByRole("button", { name: "Compare with a later snapshot" }).click();
      await paste(page, "Later snapshot as JSON", snapshot);
      await page.getByText("The first snapshot has errors").waitFor();
    },
  },
  { name: "reference", fragment: "#/reference" },
  { name: "numbers", fragment: "#/numbers" },
  {
    name: "numbers, measured",
    fragment: "#/numbers",
    async reach(page) {
      await page.getByRole("button", { name: "Run the benchmark" }).click();
      await page.getByText("Done.", { exact: true }).waitFor({ timeout: 120_000 });
    },
  },
  { name: "widget", file: "widget.html" },
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

for (const { name, file, fragment, reach } of states) {
  describe(`the view ${name}`, () => {
    it("has nothing that axe objects to, light and dark", async (t) => {
      const page = await open(t, { file, fragment });
      await page.getByRole("heading", { level: 1 }).waitFor();
      await reach?.(page);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await violations(page), [], colorScheme);
      }
    });

    it("fits into any width from 320 px on", async (t) => {
      const page = await open(t, { file, fragment });
      await page.getByRole("heading", { level: 1 }).waitFor();
      await reach?.(page);
      for (const width of [320, 390, 768, 1280, 2000]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${wide} px in ${width}`);
      }
    });
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
