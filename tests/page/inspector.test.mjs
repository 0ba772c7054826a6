import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { findings, paste, textOf } from "./site/editing.mjs";
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

  it("counts what it lists, and says where there is more", async (t) => {
    const page = await open(t, { fragment: "#/inspector" });
    await paste(page, payload, JSON.stringify(Array(500).fill({ frameId: 1, url: "x" })));
    const more = "Invalid list of Frame: 100 errors, and more that aren't listed";
    await page.getByText(more, { exact: true }).waitFor();
    await paste(page, payload, JSON.stringify(Array(100).fill({ frameId: 1, url: "x" })));
    await page.getByText("Invalid list of Frame: 100 errors", { exact: true }).waitFor();
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

  it("takes a number out of its quotes, and leaves one alone that JSON writes otherwise", async (t) => {
    const page = await open(t, { fragment: "#/inspector" });
    await paste(page, payload, '{"frameId": "12", "parentFrameId": "007", "url": "x"}');
    await page.getByText("Invalid Frame: 2 errors").waitFor();
    assert.equal(await page.locator(".fixes button").count(), 1);
    await page.getByRole("button", { name: "Use 12" }).click();
    await page.getByText("Invalid Frame: 1 error", { exact: true }).waitFor();
    assert.equal(
      await textOf(page, payload),
      '{"frameId": 12, "parentFrameId": "007", "url": "x"}',
    );
  });

  it("overlooks a byte order mark", async (t) => {
    const page = await open(t, { fragment: "#/inspector" });
    await paste(page, payload, '\ufeff{"frameId":0,"parentFrameId":-1,"url":5}');
    await page.getByText("Invalid Frame: 1 error", { exact: true }).waitFor();
    await page.locator(".finding-place").click();
    await page.keyboard.insertText('"x"');
    await page.getByText("Valid Frame", { exact: true }).waitFor();
  });

  it("says where a text stops being JSON, and has nothing to say of no text", async (t) => {
    const page = await open(t, { fragment: "#/inspector" });
    await paste(page, payload, '{"ssid": 1,}');
    await page.getByText("Not JSON").waitFor();
    assert.equal((await findings(page))[0].code, "invalid_json");
    await paste(page, payload, "");
    await page.getByText("Nothing to check yet").waitFor();
    await paste(page, payload, "12");
    await page.getByText("choose one under “Check as”").waitFor();
  });

  for (const [example, verdict] of [
    ["Session", "Valid session snapshot"],
    ["IntegrationSettings", "Invalid IntegrationSettings: 3 errors, 1 warning"],
    ["SessionInfo", "Valid SessionInfo"],
    ["Space", "Valid Space"],
    ["Tab", "Valid Tab"],
    ["Participant", "Valid Participant"],
    ["Frame", "Valid list of Frame"],
  ]) {
    it(`recognises the example ${example}`, async (t) => {
      const page = await open(t, { fragment: "#/inspector" });
      await page.getByLabel("Example").selectOption(example);
      await page.getByText(verdict, { exact: true }).waitFor();
    });
  }

  it("underlines what is wrong in an example, and in what a fix leaves", async (t) => {
    const page = await open(t, { fragment: "#/inspector" });
    const underlined = async (severity) =>
      new Set(await page.locator(`.cm-lintRange-${severity}`).allInnerTexts());
    await page.getByLabel("Example").selectOption("IntegrationSettings");
    await page.getByText("Invalid IntegrationSettings: 3 errors, 1 warning").waitFor();
    assert.deepEqual(await underlined("error"), new Set(['"hide_support_button"', '"yes"', "{"]));
    assert.deepEqual(await underlined("warning"), new Set(['"bottom-right"']));
    await page.getByRole("button", { name: "Rename to hidden_support_button" }).click();
    await page.getByText("Invalid IntegrationSettings: 2 errors").waitFor();
    assert.deepEqual(await underlined("error"), new Set(['"yes"', "{"]));
    assert.ok((await underlined("warning")).has('"bottom-right"'));
  });

  it("takes what is typed over a selection", async (t) => {
    const page = await open(t, { fragment: "#/inspector" });
    await page.getByRole("textbox", { name: payload }).click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("[]");
    assert.equal(await textOf(page, payload), "[]");
  });

  it("draws who leads and controls which tab, and marks what doesn't add up", async (t) => {
    const page = await open(t, { fragment: "#/inspector" });
    const tabs = page.getByRole("region", { name: "Tabs" }).locator(".tab");
    await tabs.nth(2).waitFor();
    const [first, , third] = await tabs.allInnerTexts();
    assert.match(first, /led by Jonas Lindqvist/);
    assert.match(first, /controlled by Amara Osei/);
    assert.match(third, /controlled by nobody with index 7/);
    assert.match(third, /tabs\[2\]\.control_index/);
    const frames = page.getByRole("region", { name: "Frames" });
    await frames.getByText("parent not listed").waitFor();
    assert.equal(
      await frames.locator(".frame .frame .frame").innerText(),
      "frame 12\nhttps://bank.example/3ds",
    );
  });

  it("goes from a mark in the picture, and from the other end of a finding, to the text", async (t) => {
    const page = await open(t, { fragment: "#/inspector" });
    const selected = () =>
      page.evaluate(() => {
        const editor = document.querySelector(".editor").shadowRoot;
        return (editor.getSelection?.() ?? getSelection()).toString();
      });
    await page
      .locator(".tab")
      .nth(2)
      .getByRole("button", { name: /control_index/ })
      .click();
    assert.equal(await selected(), "7");
    await page.getByRole("button", { name: "tabs[0].active" }).click();
    assert.equal(await selected(), "true");
  });

  it("draws a payload with errors as well as it can", async (t) => {
    const page = await open(t, { fragment: "#/inspector" });
    const payload = { tabs: [{ ssid: "one", url: 5 }, null, 7], participants: [{}], frames: [{}] };
    await paste(page, "Payload as JSON", JSON.stringify(payload));
    await page.getByText(/^Invalid session snapshot/).waitFor();
    await page.getByText("Some of these aren't frames").waitFor();
    assert.equal(await page.locator(".tab").count(), 1);
  });

  it("compares two snapshots event by event", async (t) => {
    const page = await open(t, { fragment: "#/inspector" });
    await page.getByLabel("Example").selectOption("Session");
    await page.getByRole("button", { name: "Take the example" }).click();
    const events = page.getByRole("list", { name: "Events" }).locator(":scope > li");
    await events.first().waitFor();
    const types = await events.locator(".event-type").allInnerTexts();
    assert.deepEqual(types, [
      "participant_changed",
      "participant_joined",
      "tab_closed",
      "tab_changed",
      "tab_changed",
      "tab_opened",
      "frame_closed",
      "frame_changed",
    ]);
    assert.match(
      await events.nth(3).innerText(),
      /passed control from Amara Osei to Jonas Lindqvist/,
    );
    await paste(page, "Later snapshot as JSON", '{"tabs": [{}]}');
    await page.getByText("The later snapshot has errors").waitFor();
  });

  it("tells participants of the same name apart while one types", async (t) => {
    const page = await open(t, { fragment: "#/inspector" });
    const ada = JSON.parse(reference("participant"));
    const of = (...indices) =>
      JSON.stringify({ participants: indices.map((index) => ({ ...ada, client_index: index })) });
    await paste(page, payload, of());
    await page.getByRole("button", { name: "Compare with a later snapshot" }).click();
    await paste(page, "Later snapshot as JSON", of(8, 9));
    const events = page.getByRole("list", { name: "Events" }).locator(":scope > li");
    await events.nth(1).waitFor();
    const second = await events.nth(1).elementHandle();
    // One change, so that the list is never gone.
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(of(9));
    await events.nth(1).waitFor({ state: "detached" });
    assert.equal(await second.evaluate((event) => event.isConnected), true);
  });

  it("reads a file that is dropped or opened, and refuses one that is too large", async (t) => {
    const page = await open(t, { fragment: "#/inspector" });
    await page.getByRole("textbox", { name: payload }).waitFor();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['{"frameId":0,"parentFrameId":-1,"url":"x"}'], "frame.json"));
      const target = document.querySelector(".editor").shadowRoot.querySelector(".cm-content");
      const how = { dataTransfer: data, bubbles: true, composed: true, cancelable: true };
      target.dispatchEvent(new DragEvent("drop", how));
    });
    await page.getByText("Valid Frame", { exact: true }).waitFor();
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open a file" }).click();
    const buffer = Buffer.alloc(10_000_001, " ");
    await (await chooser).setFiles({ name: "big.json", mimeType: "application/json", buffer });
    await page.getByText("big.json has 10 MB; this page reads up to 10 MB").waitFor();
    await page.getByText("Valid Frame", { exact: true }).waitFor();
  });

  it("explains a property under the pointer, underlines what is wrong, and folds", async (t) => {
    const page = await open(t, { fragment: "#/inspector" });
    await paste(page, payload, '{\n  "frameId": 0,\n  "parentFrameId": "none",\n  "url": "x"\n}');
    await page.locator(".cm-lintRange-error", { hasText: '"none"' }).waitFor();
    await page.getByText('"parentFrameId"').first().hover();
    await page.getByText("-1 where it is in none").waitFor();
    await page.getByTitle("Fold line", { exact: true }).click();
    await page.getByLabel("folded code").waitFor();
  });
});
