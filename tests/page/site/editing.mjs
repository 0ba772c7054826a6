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
