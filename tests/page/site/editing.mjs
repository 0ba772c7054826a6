/** Replaces the text of the editor of this name, as somebody who pastes does. */
export async function paste(page, label, text) {
  const editor = page.getByRole("textbox", { name: label });
  await editor.click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  if (text !== "") await page.keyboard.insertText(text);
}

/** The findings that are listed, as texts. */
export const findings = (page) =>
  page.locator(".finding").evaluateAll((items) =>
    items.map((item) => ({
      severity: item.querySelector(".badge").textContent,
      code: item.querySelector(".finding-code").textContent,
      path: item.querySelector(".finding-path")?.textContent ?? "",
      message: item.querySelector(".finding-message").textContent,
    })),
  );

/** The text in the editor of this name, whatever part of it is in view. */
export const textOf = (page, label) =>
  page
    .getByRole("textbox", { name: label })
    .locator(".cm-line")
    .evaluateAll((lines) => lines.map((line) => line.textContent).join("\n"));
