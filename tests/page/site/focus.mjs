/** Runs in the page: what a control is called, and whether one sees that it has the focus. */
const describe = () => {
  globalThis.controls ??= {
    deepest() {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element;
    },
    name(element) {
      const text =
        element.getAttribute("aria-label") ??
        element.labels?.[0]?.textContent ??
        document.getElementById(element.getAttribute("aria-labelledby"))?.textContent ??
        element.textContent;
      return text.replaceAll(/\s+/g, " ").trim();
    },
    marked(element) {
      const outlined = (at) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
      };
      if (element.nextElementSibling && element.type === "radio")
        return outlined(element.nextElementSibling);
      for (let at = element; at instanceof Element; at = at.parentElement ?? at.getRootNode().host)
        if (outlined(at)) return true;
      return false;
    },
  };
};

/** What has the focus. */
export async function focused(page) {
  await page.evaluate(describe);
  return page.evaluate(() => {
    const element = globalThis.controls.deepest();
    if (!element || element === document.body) return { name: "", tag: "body", marked: false };
    const { name, marked } = globalThis.controls;
    return { name: name(element), tag: element.localName, marked: marked(element) };
  });
}

/** Every control that is there to be used, in the order of the document. */
export async function controls(page) {
  await page.evaluate(describe);
  return page.evaluate(() => {
    const all = "a[href], button, select, input, textarea, [tabindex='0'], .editor";
    const used = [...document.querySelectorAll(all)].filter((element) => {
      if (element.disabled || element.closest("fieldset:disabled")) return false;
      if (element.type === "radio") {
        // Of a group one is reached by Tab, the others by arrows.
        return element.checked;
      }
      return element.checkVisibility({ visibilityProperty: true });
    });
    return used.map((element) =>
      globalThis.controls.name(element.shadowRoot?.querySelector("[contenteditable]") ?? element),
    );
  });
}

/** Goes through the page by Tab, from the beginning until it is left; says what had the focus. */
export async function walk(page) {
  const stops = [];
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop.tag === "body") return stops;
    stops.push(stop);
  }
  throw new Error("Tab never leaves the page");
}

/** Presses Tab until what is called so has the focus. */
export async function tabTo(page, name) {
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop.name === name || (name instanceof RegExp && name.test(stop.name))) return stop;
  }
  throw new Error(`Tab doesn't reach ${name}`);
}
