import assert from "node:assert/strict";
import { test } from "node:test";
import { IntegrationSettings } from "webfuse-widget/full";
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

test("the playground leads to the page of the widget, which keeps the theme and leads back", async (t) => {
  const page = await open(t);
  await page.getByLabel("Theme").selectOption("dark");
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await page.getByRole("link", { name: "Start a session and watch it" }).click();
  await page.getByRole("heading", { name: "Start a session, and watch it" }).waitFor();
  assert.equal(await ground(), dark);
  await page.getByRole("link", { name: "Back to the playground" }).click();
  await page.getByRole("heading", { name: "Build settings" }).waitFor();
  await page.locator("footer").getByRole("link").click();
  await page.getByRole("heading", { name: "Start a session, and watch it" }).waitFor();
});

test("the page of the widget refuses settings before the widget sees them", async (t) => {
  const page = await open(t, { file: "widget.html" });
  await page.getByLabel("Settings").fill('{ "hide_support_button": true }');
  await page.getByRole("button", { name: "Start" }).click();
  const line = page.locator(".widget-log li");
  await line.waitFor();
  assert.match(await line.textContent(), /did you mean "hidden_support_button"\?/);
});

test("the page of the widget lists what is wrong with settings line by line, and says why they aren't JSON", async (t) => {
  const page = await open(t, { file: "widget.html" });
  const line = page.locator(".widget-log li");
  const said = async (settings, words) => {
    await page.getByLabel("Settings").fill(settings);
    await page.getByRole("button", { name: "Start" }).click();
    await line.filter({ hasText: words }).waitFor();
    return (await line.innerText()).split("\n");
  };
  const wrong = await said('{ "hide_support_button": true, "shake_to_start": 1 }', "2 errors");
  assert.equal(wrong.length, 3);
  assert.match(wrong[1], /shake_to_start: expected a boolean/);
  const broken = "{ 'shake_to_start': true }";
  const [told] = await said(broken, "double quotes");
  assert.throws(() => IntegrationSettings.parseJson(broken), { message: told });
});
