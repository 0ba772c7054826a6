import { bundle } from "./bundle.mjs";
import { serve } from "./serve.mjs";

/** What a frame gives its page: a loop over one subject's verdicts on tabs, or why it has none. */
const frame = (file) => `
  import { loopOver } from "./run/measure.mjs";
  import { many, valid } from "./run/values.mjs";
  const load = async () => {
    const { isTab } = await import("./subjects/${file}.mjs");
    if (!isTab(valid.Tab(1))) throw new Error("says no");
    return loopOver(isTab, many(valid.Tab, 100));
  };
  self.loop = load();
`;

/** The page compares what two frames of it give: the one is strict, the other isn't. */
const page = `
  import { takeTurns } from "./run/measure.mjs";
  const open = async (src) => {
    const frame = document.createElement("iframe");
    await new Promise((resolve) => {
      frame.onload = resolve;
      frame.src = src;
      document.body.append(frame);
    });
    return frame.contentWindow.loop;
  };
  const without = await open("/frame?script=frame.js");
  self.took = open("/strict/frame?script=frame.js").then(
    (strict) => takeTurns([["without", without], ["with", strict]]),
    (error) => ({ ...takeTurns([["without", without]]), failure: error.name }),
  );
`;

/** What a verdict costs under a Content-Security-Policy that allows a page's own scripts, and no code made at run time. */
export async function strict(browser, subjects, files) {
  const columns = { without: {}, "under script-src 'self'": {} };
  const times = {};
  const script = await bundle(page);
  for (const { name, file } of subjects) {
    const inFrame = await bundle(frame(file));
    const { origin, close } = await serve(
      new Map([...files, ["page.js", script], ["frame.js", inFrame]]),
    );
    const tab = await browser.newPage();
    await tab.goto(`${origin}/?script=page.js`);
    await tab.waitForFunction(() => self.took !== undefined);
    const took = await tab.evaluate(() => self.took);
    await tab.close();
    close();
    columns.without[name] = took.without;
    columns["under script-src 'self'"][name] = took.with;
    times[name] = took.failure
      ? `fails: ${took.failure}`
      : `${(took.with / took.without).toFixed(2)}×`;
  }
  return {
    id: "strict",
    title: "Verdict on a tab, by what the page allows",
    unit: "ns",
    columns,
    notes: { "with, times without": times },
  };
}
