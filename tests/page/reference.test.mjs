import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { playground } from "./site/playground.mjs";

const open = playground();
const schema = JSON.parse(
  readFileSync(new URL("../../src/js/generated/reference.json", import.meta.url), "utf8"),
);

describe("the reference", () => {
  it("has every property of every object, with its documented values", async (t) => {
    const page = await open(t, { fragment: "#/reference" });
    for (const { name, fields } of schema.objects) {
      const rows = page.getByRole("region", { name, exact: true }).getByRole("row");
      await rows.first().waitFor();
      const texts = (await rows.allInnerTexts()).slice(1);
      assert.equal(texts.length, fields.length, name);
      fields.forEach((field, index) => {
        assert.ok(texts[index].startsWith(field.name), texts[index]);
        for (const value of field.values ?? []) assert.ok(texts[index].includes(value), value);
      });
    }
  });

  it("opens an example of each object in the inspector", async (t) => {
    const page = await open(t, { fragment: "#/reference" });
    for (const { name } of schema.objects) {
      await page.getByRole("button", { name: `of ${name} in the inspector` }).click();
      await page.getByText(new RegExp(`^(Valid|Invalid) (list of )?${name}\\b`)).waitFor();
      await page.getByRole("link", { name: "Reference" }).click();
    }
  });

  it("explains every code", async (t) => {
    const page = await open(t, { fragment: "#/reference" });
    const codes = page.getByRole("region", { name: "Codes of findings" });
    await codes.waitFor();
    const names = await codes.locator("dt").allInnerTexts();
    assert.deepEqual(
      names,
      schema.codes.map(({ name }) => name),
    );
    const text = await codes.innerText();
    for (const { explanation } of schema.codes)
      assert.ok(text.includes(explanation.replaceAll("`", "")));
  });

  it("has contents that lead to each part", async (t) => {
    const page = await open(t, { fragment: "#/reference" });
    await page.getByRole("button", { name: "Rules of settings" }).click();
    await page
      .getByRole("heading", { name: "Rules of settings" })
      .and(page.locator(":focus"))
      .waitFor();
    await page.getByText("hide_support_button").waitFor();
  });
});
