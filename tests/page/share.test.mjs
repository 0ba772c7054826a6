import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paste, textOf } from "./site/editing.mjs";
import { playground } from "./site/playground.mjs";

const open = playground();
const json = "Settings as JSON";
const link = { permissions: ["clipboard-read", "clipboard-write"] };

describe("a link", () => {
  it("holds what was entered, and another page opens it", async (t) => {
    const page = await open(t, { ...link, fragment: "#/settings" });
    const text = `{"metadata": {"note": "ünïcode 🙂", "filling": "${"x".repeat(2000)}"}}`;
    await paste(page, json, text);
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByText("Copied").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const { hash } = new URL(copied);
    assert.ok(hash.length < 200, `a link of ${hash.length} characters isn't compressed`);
    const other = await open(t, { fragment: hash });
    await other.getByLabel("Value of entry 1").waitFor();
    await other.waitForFunction(
      () => document.querySelector("[aria-label='Value of entry 1']").value === "ünïcode 🙂",
    );
    assert.equal(await textOf(other, json), text);
  });

  it("follows what is entered, so that reloading keeps it", async (t) => {
    const page = await open(t, { fragment: "#/settings" });
    await paste(page, json, '{"shake_to_start": true}');
    await page.waitForURL(/#\/settings\/.+/);
    await page.reload();
    await page.waitForFunction(() =>
      document.querySelector(".snippet")?.textContent.includes('"shake_to_start": true'),
    );
    assert.equal(await textOf(page, json), '{"shake_to_start": true}');
  });

  it("keeps what was entered while one looks at other views", async (t) => {
    const page = await open(t, { fragment: "#/settings" });
    await paste(page, json, '{"shake_to_start": true}');
    await page.getByRole("link", { name: "Inspector" }).click();
    await page.getByRole("heading", { name: "Inspect a payload" }).waitFor();
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("textbox", { name: json }).waitFor();
    assert.equal(await textOf(page, json), '{"shake_to_start": true}');
  });

  it("that is damaged says so, and the page works", async (t) => {
    for (const fragment of ["#/settings/!!!", "#/settings/AAAA", "#/settings/q1ZKSVeyUk"]) {
      const page = await open(t, { fragment });
      await page.getByText("This link is damaged").waitFor();
      await page.getByText("Valid IntegrationSettings").waitFor();
    }
  });

  it("sends nothing to the server, and says so", async (t) => {
    const page = await open(t, { fragment: "#/settings" });
    await page.waitForLoadState("networkidle");
    const requests = [];
    page.on("request", (request) => requests.push(request.url()));
    await paste(page, json, '{"metadata": {"secret": "s3cret"}}');
    await page.waitForURL(/#\/settings\/.+/);
    assert.deepEqual(requests, []);
    await page.getByText("Nothing you enter leaves this page").waitFor();
  });
});
