import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { textOf } from "./site/editing.mjs";
import { controls, focused, tabTo, walk } from "./site/focus.mjs";
import { playground } from "./site/playground.mjs";

const open = playground();

const show = async (t, fragment) => {
  const page = await open(t, { fragment });
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
};

/** Every view as it is first shown, and another page. */
const places = {
  settings: { fragment: "#/settings" },
  inspector: { fragment: "#/inspector" },
  reference: { fragment: "#/reference" },
  numbers: { fragment: "#/numbers" },
  widget: { file: "widget.html" },
};

for (const [name, place] of Object.entries(places)) {
  describe(`by keyboard, ${name}`, () => {
    it("reaches every control in the order of the page, and shows where it is", async (t) => {
      const page = await open(t, place);
      await page.getByRole("heading", { level: 1 }).waitFor();
      const stops = await walk(page);
      assert.deepEqual(
        stops.map((stop) => stop.name),
        await controls(page),
      );
      for (const stop of stops) assert.ok(stop.marked, `nothing marks ${stop.name}`);
    });
  });
}

describe("by keyboard, the inspector", () => {
  const editor = "Payload as JSON";

  it("chooses examples by arrows, goes to findings, explains, and goes on", async (t) => {
    const page = await show(t, "#/inspector");
    await tabTo(page, /^Example/);
    await page.keyboard.press("ArrowDown");
    await page.getByText("Valid session snapshot", { exact: true }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.getByText("Invalid IntegrationSettings: 3 errors, 1 warning").waitFor();
    await tabTo(page, /unknown_key/);
    await page.keyboard.press("Enter");
    assert.equal((await focused(page)).name, editor);
    await page.keyboard.press("F8");
    await page.keyboard.press("Control+i");
    await page.locator(".cm-explained").getByText("support_button_position").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".cm-explained").waitFor({ state: "detached" });
    await page.keyboard.press("Control+.");
    await page.getByText("Invalid IntegrationSettings: 3 errors", { exact: true }).waitFor();
    assert.match(await textOf(page, editor), /"support_button_position": "bottomright"/);
    await page.keyboard.press("Tab");
    assert.match((await focused(page)).name, /shake_to_start/);
  });

  it("stays among the findings when a fix takes its own button away", async (t) => {
    const page = await show(t, "#/inspector");
    await page.getByLabel("Example").selectOption("IntegrationSettings");
    for (const fix of [/^Rename to/, /^Use/, "Remove", "Remove"]) {
      await tabTo(page, fix);
      await page.keyboard.press("Enter");
      await page.waitForFunction(
        () => document.activeElement?.closest("[aria-label=Findings]") !== null,
      );
    }
    await page.getByText(/^Valid IntegrationSettings/).waitFor();
  });

  it("begins with an example where there is nothing yet", async (t) => {
    const page = await show(t, "#/inspector");
    await tabTo(page, editor);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await tabTo(page, "Participant");
    await page.keyboard.press("Enter");
    await page.getByText("Valid Participant", { exact: true }).waitFor();
    await page.locator("[aria-label=Findings]:focus").waitFor();
  });

  it("opens and closes the comparison, and stays at it", async (t) => {
    const page = await show(t, "#/inspector");
    const comparison = page.locator(".comparison:focus");
    await tabTo(page, "Take the example");
    await page.keyboard.press("Space");
    await page.getByRole("list", { name: "Events" }).waitFor();
    await comparison.waitFor();
    await tabTo(page, "Later snapshot as JSON");
    await page.keyboard.press("Shift+Tab");
    assert.equal((await focused(page)).name, "Close");
    await page.keyboard.press("Enter");
    await page.getByText("Paste a later snapshot").waitFor();
    await comparison.waitFor();
    await tabTo(page, "Compare with a later snapshot");
    await page.keyboard.press("Enter");
    await tabTo(page, "Later snapshot as JSON");
  });
});

describe("by keyboard, the settings", () => {
  it("stay where they are when a row or a fix goes away", async (t) => {
    const page = await show(t, "#/settings");
    await tabTo(page, "Remove beta");
    await page.keyboard.press("Enter");
    await page.getByLabel("Name of entry 4").waitFor({ state: "detached" });
    await page.getByRole("group", { name: "Metadata" }).and(page.locator(":focus")).waitFor();
    await tabTo(page, "Settings as JSON");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText('{"hidden_support_button": true}');
    const group = page.getByRole("group", { name: "Hidden support button" });
    await group.getByRole("button", { name: "Set shake_to_start to true" }).focus();
    await page.keyboard.press("Enter");
    await group.and(page.locator(":focus")).waitFor();
  });
});

describe("by keyboard, the reference", () => {
  it("goes to a part, and from there to its example", async (t) => {
    const page = await show(t, "#/reference");
    await tabTo(page, "Tab");
    await page.keyboard.press("Enter");
    assert.deepEqual(await focused(page), { name: "Tab", tag: "h2", marked: true });
    await page.keyboard.press("Tab");
    assert.match((await focused(page)).name, /^Open an example of Tab/);
    await page.keyboard.press("Enter");
    await page.getByText("Valid Tab", { exact: true }).waitFor();
    await page.locator("main:focus").waitFor();
    await page.keyboard.press("Tab");
    assert.match((await focused(page)).name, /^Check as/);
  });
});

describe("by keyboard, the numbers", () => {
  it("are set, run and stopped without losing the place", async (t) => {
    const page = await show(t, "#/numbers");
    await tabTo(page, "Quick");
    await page.keyboard.press("ArrowRight");
    assert.equal((await focused(page)).name, "Thorough");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".bars").first().waitFor({ timeout: 120_000 });
    assert.equal((await focused(page)).name, "Stop");
    await page.keyboard.press("Tab");
    await page.locator(".scroller:focus").waitFor();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Space");
    await page.getByText("Stopped.").waitFor();
    assert.equal((await focused(page)).name, "Run again");
  });
});
