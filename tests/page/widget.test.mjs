import assert from "node:assert/strict";
import { test } from "node:test";
import { playground } from "./site/playground.mjs";

const open = playground();

test("the page of the widget initialises a Space and tells what happens in its session", async (t) => {
  const page = await open(t, { file: "widget.html" });
  await page.getByRole("button", { name: "Start" }).click();
  await page.getByText("tab_changed: from https://example.com/pricing").waitFor();
  const lines = await page.locator(".widget-log li").allTextContents();
  assert.deepEqual(lines, [
    'the Space "stand-in" is initialised',
    "info_changed",
    "tab_opened",
    "tab_changed: from https://example.com/pricing to https://example.com/checkout",
  ]);
});

test("the page of the widget refuses settings before the widget sees them", async (t) => {
  const page = await open(t, { file: "widget.html" });
  await page.getByLabel("Settings").fill('{ "hide_support_button": true }');
  await page.getByRole("button", { name: "Start" }).click();
  const line = page.locator(".widget-log li");
  await line.waitFor();
  assert.match(await line.textContent(), /did you mean "hidden_support_button"\?/);
});
