import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { findings, paste } from "./site/editing.mjs";
import { playground } from "./site/playground.mjs";

const open = playground();
const payload = "Payload as JSON";
const reference = (name) =>
  readFileSync(new URL(`../fixtures/reference/${name}.json`, import.meta.url), "utf8");

describe("the inspector", () => {
  for (const [file, verdict] of [
    ["tab", "Valid Tab"],
    ["participant", "Valid Participant"],
    ["session-info", "Valid SessionInfo"],
    ["frames", "Valid list of Frame"],
  ]) {
    it(`recognises the reference's ${file} and finds nothing wrong`, async (t) => {
      const page = await open(t, { fragment: "#/inspector" });
      await paste(page, payload, reference(file));
      await page.getByText(verdict, { exact: true }).waitFor();
      assert.deepEqual(await findings(page), []);
    });
  }

  it("lists all three mistakes of settings at once", async (t) => {
    const page = await open(t, { fragment: "#/inspector" });
    const settings = {
      hide_support_button: true,
      shake_to_start: "yes",
      metadata: { user: { name: "Ada" } },
    };
    await paste(page, payload, JSON.stringify(settings, null, 2));
    await page.getByText("Invalid IntegrationSettings: 3 errors").waitFor();
    const found = await findings(page);
    assert.deepEqual(
      found.map(({ code, path }) => [code, path]),
      [
        ["invalid_type", "shake_to_start"],
        ["invalid_type", "metadata.user"],
        ["unknown_key", "hide_support_button"],
      ],
    );
    assert.ok(found[2].message.includes('"hidden_support_button"'), found[2].message);
  });

  it("checks a payload as the object that is chosen", async (t) => {
    const page = await open(t, { fragment: "#/inspector" });
    await paste(page, payload, reference("tab"));
    await page.getByLabel("Check as").selectOption("Participant");
    await page.getByText("Invalid Participant: 5 errors").waitFor();
    assert.deepEqual(new Set((await findings(page)).map(({ code }) => code)), new Set(["missing"]));
  });

  it("goes to the place of a finding", async (t) => {
    const page = await open(t, { fragment: "#/inspector" });
    await paste(page, payload, '{\n  "shake_to_start": "yes"\n}');
    await page.getByRole("button", { name: /shake_to_start/ }).click();
    const editor = page.getByRole("textbox", { name: payload });
    await page.keyboard.insertText("true");
    assert.equal((await editor.innerText()).trim(), '{\n  "shake_to_start": true\n}');
    await page.getByText("Valid IntegrationSettings").waitFor();
  });

  it("says where a text stops being JSON, and has nothing to say of no text", async (t) => {
    const page = await open(t, { fragment: "#/inspector" });
    await paste(page, payload, '{"ssid": 1,}');
    await page.getByText("Not JSON").waitFor();
    assert.equal((await findings(page))[0].code, "invalid_json");
    await paste(page, payload, "");
    await page.getByText("Nothing to check yet").waitFor();
  });
});
