import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findings, paste, textOf } from "./site/editing.mjs";
import { playground } from "./site/playground.mjs";

const open = playground();
const json = "Settings as JSON";
const settingsOf = async (page) => JSON.parse(await textOf(page, json));
const group = (page, name) => page.getByRole("group", { name, exact: true });

describe("the settings builder", () => {
  it("builds settings from nothing, end to end", async (t) => {
    const page = await open(t, { fragment: "#/settings" });
    await paste(page, json, "");
    await group(page, "Shake to start").getByLabel("On", { exact: true }).check();
    await group(page, "Session start confirmation").getByLabel("Off", { exact: true }).check();
    await page.getByLabel("Support button position").fill("middleright");
    await page.getByRole("button", { name: "Add an entry" }).click();
    await page.locator(":focus[aria-label='Name of entry 1']").waitFor();
    await page.keyboard.insertText("seats");
    await page.keyboard.press("Tab");
    await page.getByLabel("Type of entry 1").selectOption("number");
    await page.getByLabel("Value of entry 1").fill("12");
    await page.getByLabel("Value of entry 1").blur();
    assert.deepEqual(await settingsOf(page), {
      session_start_confirmation: false,
      support_button_position: "middleright",
      shake_to_start: true,
      metadata: { seats: 12 },
    });
    assert.deepEqual(Object.keys(await settingsOf(page)), [
      "session_start_confirmation",
      "support_button_position",
      "shake_to_start",
      "metadata",
    ]);
    await page.getByText("Valid IntegrationSettings", { exact: true }).waitFor();
    await group(page, "Shake to start").getByLabel("Not set", { exact: true }).check();
    assert.equal("shake_to_start" in (await settingsOf(page)), false);
  });

  it("shows in the form what is written in the editor, and keeps how it is written", async (t) => {
    const page = await open(t, { fragment: "#/settings" });
    await paste(page, json, '{"shake_to_start":true,   "metadata":{"a":"b", "c":1}}');
    assert.equal(
      await group(page, "Shake to start").getByLabel("On", { exact: true }).isChecked(),
      true,
    );
    assert.equal(await page.getByLabel("Value of entry 1").inputValue(), "b");
    assert.equal(await page.getByLabel("Value of entry 2").inputValue(), "1");
    await page.getByLabel("Value of entry 1").fill("bee");
    assert.equal(
      await textOf(page, json),
      '{"shake_to_start":true,   "metadata":{"a":"bee", "c":1}}',
    );
  });

  it("renames, retypes and removes metadata, and keeps two entries from having one name", async (t) => {
    const page = await open(t, { fragment: "#/settings" });
    await paste(page, json, '{"metadata":{"a":"1","b":true}}');
    await page.getByLabel("Name of entry 2").fill("a");
    await page.getByLabel("Name of entry 2").blur();
    await page.getByText("There is a “a” already.").waitFor();
    await page.getByLabel("Name of entry 2").fill("z");
    await page.getByLabel("Name of entry 2").blur();
    await page.getByLabel("Type of entry 1").selectOption("number");
    assert.deepEqual(await settingsOf(page), { metadata: { a: 1, z: true } });
    await page.getByRole("button", { name: "Remove a" }).click();
    assert.deepEqual(await settingsOf(page), { metadata: { z: true } });
  });

  it("says what is wrong beside the field and in the list, and leaves the form alone while the text isn't JSON", async (t) => {
    const page = await open(t, { fragment: "#/settings" });
    await paste(page, json, '{"shake_to_start":"yes"}');
    await group(page, "Shake to start").getByText("expected a boolean, found a string").waitFor();
    assert.deepEqual(
      (await findings(page)).map(({ code, path }) => [code, path]),
      [["invalid_type", "shake_to_start"]],
    );
    await paste(page, json, '{"shake_to_start":');
    const form = page.getByRole("form", { name: "Settings" });
    await form.getByText("The JSON can't be read as settings").waitFor();
    assert.equal(
      await group(page, "Shake to start").getByLabel("On", { exact: true }).isDisabled(),
      true,
    );
  });

  for (const half of [
    '{"metadata":{"plan":"pro',
    '{"metadata":{"plan":"pro}}',
    '{"metadata":{"plan":[1,]}}',
    '{"metadata":{"plan":{',
  ]) {
    it(`stays there while metadata is typed, at ${half}`, async (t) => {
      const page = await open(t, { fragment: "#/settings" });
      await paste(page, json, half);
      await page.getByText("Not JSON", { exact: true }).waitFor();
      assert.equal(await page.getByLabel("Name of entry 1").inputValue(), "plan");
      assert.equal(await page.getByLabel("Name of entry 1").isDisabled(), true);
      assert.equal(await textOf(page, json), half);
      await paste(page, json, '{"metadata":{"plan":"pro"}}');
      await page.getByText("Valid IntegrationSettings", { exact: true }).waitFor();
      assert.equal(await page.getByLabel("Value of entry 1").inputValue(), "pro");
    });
  }

  it("shows metadata that isn't allowed as it stands, and takes it as text", async (t) => {
    const page = await open(t, { fragment: "#/settings" });
    await paste(page, json, '{"metadata":{"user":{\n  "name": "Ada  L"\n}}}');
    await page.getByRole("cell", { name: '{ "name": "Ada  L" }', exact: true }).waitFor();
    await page.getByLabel("Type of entry 1").selectOption("text");
    assert.deepEqual(await settingsOf(page), { metadata: { user: '{ "name": "Ada  L" }' } });
  });

  it("stays there where the text nests deeper than the browser can follow", async (t) => {
    const page = await open(t, { fragment: "#/settings" });
    await paste(page, json, `{"metadata":{"a":${"[".repeat(50_000)}${"]".repeat(50_000)}}}`);
    await page.getByText(/^Invalid IntegrationSettings/).waitFor();
    await page.getByText("{ /* These settings nest too deep to be written out. */ }").waitFor();
    await paste(page, json, '{"shake_to_start":true}');
    await page.getByText("Valid IntegrationSettings", { exact: true }).waitFor();
  });

  it("finds a key that is there twice, at the second of them", async (t) => {
    const page = await open(t, { fragment: "#/settings" });
    await paste(page, json, '{"shake_to_start":true,"shake_to_start":false}');
    await page.getByText("Valid IntegrationSettings: 1 warning").waitFor();
    assert.equal((await findings(page))[0].code, "duplicate_key");
    await page.locator(".finding-place").click();
    await page.keyboard.insertText('"key_combo_to_start"');
    assert.deepEqual(await settingsOf(page), { shake_to_start: true, key_combo_to_start: false });
  });

  it("applies a suggestion with one click", async (t) => {
    const page = await open(t, { fragment: "#/settings" });
    await paste(page, json, '{"hide_support_button": true, "shake_to_start": true}');
    await page
      .getByRole("form", { name: "Settings" })
      .getByRole("button", { name: "Rename to hidden_support_button" })
      .click();
    assert.deepEqual(await settingsOf(page), {
      hidden_support_button: true,
      shake_to_start: true,
    });
    await page.getByText("Valid IntegrationSettings", { exact: true }).waitFor();
  });

  it("applies a fix with one key in the editor", async (t) => {
    const page = await open(t, { fragment: "#/settings" });
    await paste(page, json, '{"support_button_position": "bottom-right"}');
    await page.keyboard.press("ControlOrMeta+.");
    assert.deepEqual(await settingsOf(page), { support_button_position: "bottomright" });
  });

  it("takes a boolean out of its quotes, with the button and with the key", async (t) => {
    const page = await open(t, { fragment: "#/settings" });
    await paste(page, json, '{"shake_to_start": "true"}');
    await group(page, "Shake to start").getByRole("button", { name: "Use true" }).click();
    assert.deepEqual(await settingsOf(page), { shake_to_start: true });
    await page.getByText("Valid IntegrationSettings", { exact: true }).waitFor();
    await paste(page, json, '{"shake_to_start": "false"}');
    await page.keyboard.press("ControlOrMeta+.");
    assert.deepEqual(await settingsOf(page), { shake_to_start: false });
  });

  it("shows contradictions in the picture, and the ways out of them", async (t) => {
    const page = await open(t, { fragment: "#/settings" });
    await paste(page, json, '{"hidden_support_button": true}');
    const picture = page.getByRole("region", { name: "What users get" });
    await picture.getByText("Users have no way to start a session themselves.").waitFor();
    await group(page, "Hidden support button")
      .getByRole("button", { name: "Set key_combo_to_start to true" })
      .click();
    await picture
      .getByRole("listitem")
      .filter({ hasText: "Ctrl+Enter: starts a session." })
      .waitFor();
    assert.equal(await picture.getByText("no way to start").count(), 0);
    await paste(page, json, '{"block_until_agent_joins": true, "hide_until_agent_joins": true}');
    await picture.getByText("One shows what the other hides.").waitFor();
  });

  it("keeps picture and snippet as they were while the JSON can't be read, and says so", async (t) => {
    const page = await open(t, { fragment: "#/settings" });
    await paste(page, json, '{"support_button_position": "middleright", "shake_to_start": true}');
    await page.getByText("Valid IntegrationSettings", { exact: true }).waitFor();
    const panels = ["What users get", "What to paste"].map((name) =>
      page.getByRole("region", { name }),
    );
    const [picture, snippet] = panels;
    const note = "The JSON can't be read as settings: this is how it was before.";
    const copy = snippet.locator(".panel-head button");
    assert.equal(await copy.isDisabled(), false);
    await page.keyboard.press("Backspace");
    for (const panel of panels) await panel.getByText(note).waitFor();
    await picture.getByText("The support button is at “middleright”.").waitFor();
    await snippet.getByText('"shake_to_start": true').waitFor();
    assert.equal(await copy.isDisabled(), true);
    await page.keyboard.insertText("}");
    for (const panel of panels) await panel.getByText(note).waitFor({ state: "detached" });
    assert.equal(await copy.isDisabled(), false);
  });

  it("moves the picture's button", async (t) => {
    const page = await open(t, { fragment: "#/settings" });
    const box = async () => page.locator(".mock-button").evaluate((button) => button.offsetLeft);
    await page.getByLabel("Support button position").fill("bottomright");
    const right = await box();
    await page.getByLabel("Support button position").fill("bottomleft");
    assert.ok((await box()) < right);
  });

  it("writes the snippet that is copied", async (t) => {
    const page = await open(t, {
      fragment: "#/settings",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await paste(page, json, '{"metadata": {"note": "</script>"}}');
    const panel = page.getByRole("region", { name: "What to paste" });
    const copied = async (kind) => {
      await panel.getByLabel(kind).check();
      await panel.getByRole("button").click();
      await panel.getByText("Copied").waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const script = await copied("Script tag");
    assert.equal(script.match(/<\/script>/g).length, 2);
    const imported = /import \{ (\w+) \} from "(webfuse-widget[^"]*)"/;
    for (const kind of ["ES module", "React"]) {
      const code = await copied(kind);
      const [, name, entry] = code.match(imported);
      assert.equal(typeof (await import(entry))[name], "function", kind);
      assert.ok(code.includes('"note": "</script>"'), kind);
    }
  });
});
