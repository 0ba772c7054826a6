import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { openSite, script } from "../site/site.mjs";
import { collect } from "./collect.mjs";
import { openSession } from "./session.mjs";

const javascript = script("").type;
const misspelt = "{ shake_to_star: true }";
const finding = { code: "unknown_key", path: ["shake_to_star"], suggestion: "shake_to_start" };

/** A page whose module runs `body` with the exports of an entry as `widget`, and writes what it returns into the page. */
const telling = (path, entry, body, headers = {}) => ({
  [`${path}.js`]: {
    type: javascript,
    body: `import * as widget from "/package/${entry}.js";
const tell = async () => { ${body} };
tell().catch((error) => ({ failed: String(error) })).then((told) => {
  document.body.textContent = JSON.stringify(told);
  document.body.id = "told";
});`,
  },
  [path]: {
    headers,
    body: `<!doctype html><meta charset="utf-8"><body><script type="module" src="${path}.js"></script>`,
  },
});

const cases = JSON.parse(readFileSync(new URL("../fixtures/cases.json", import.meta.url), "utf8"));

const find = `return widget.IntegrationSettings.validate(${misspelt});`;
const policy = (text) => ({ "content-security-policy": text });

let site;
let session;

before(async () => {
  site = await openSite({
    "/collect.js": {
      type: javascript,
      body: readFileSync(new URL("collect.mjs", import.meta.url)),
    },
    "/cases.json": { type: "application/json", body: JSON.stringify(cases) },
    ...telling(
      "/cases",
      "index",
      `const cases = await (await fetch("/cases.json")).json();
      return cases.map(({ object, list, value, options }) => {
        const schema = list ? widget[object].array : widget[object];
        const result = schema.validate(value, options);
        const { valid, issues = result.warnings } = result;
        return { valid, issues, same: result.value === value };
      });`,
    ),
    ...telling("/all", "index", `return (await import("/collect.js")).collect(widget);`),
    ...telling("/all-full", "full", `return (await import("/collect.js")).collect(widget);`),
    ...telling("/slim", "slim", `await widget.init(); ${find}`),
    ...telling("/full-slim", "full-slim", `await widget.init(); ${find}`),
    ...telling(
      "/guards",
      "guards",
      "return [widget.isFrame({ frameId: 0, parentFrameId: -1, url: '' }), widget.isTab({})];",
    ),
    ...telling("/strict", "index", find, policy("default-src 'self'")),
    ...telling(
      "/allowed",
      "index",
      find,
      policy("default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"),
    ),
    ...telling(
      "/worker",
      "guards",
      `const worker = new Worker("/inside.js", { type: "module" });
      return new Promise((resolve, reject) => {
        worker.onerror = () => reject(new Error("the worker failed"));
        worker.onmessage = ({ data }) => resolve(data);
      });`,
    ),
    "/inside.js": {
      type: javascript,
      body: `import { IntegrationSettings } from "/package/index.js";
postMessage(IntegrationSettings.validate(${misspelt}));`,
    },
    ...telling(
      "/frames",
      "index",
      `const frame = document.createElement("iframe");
      frame.src = "/slim";
      document.body.append(frame);
      await new Promise((resolve) => { frame.onload = resolve; });
      const inner = frame.contentWindow;
      const settings = inner.eval("({ metadata: { agent: 'a' } })");
      const map = inner.eval("({ metadata: new Map() })");
      const [issue] = widget.IntegrationSettings.validate(map).issues;
      return [widget.IntegrationSettings.parse(settings) === settings, issue.received];`,
    ),
    "/global": {
      body: `<!doctype html><meta charset="utf-8"><body>
<script src="/package/webfuse-widget.global.js"></script>
<script>
  document.body.textContent = JSON.stringify(WebfuseWidget.IntegrationSettings.validate(${misspelt}));
  document.body.id = "told";
</script>`,
    },
  });
  session = await openSession();
  await session.driver.manage().setTimeouts({ implicit: 60_000 });
});

after(async () => {
  await session?.close();
  site?.close();
});

/** What a page writes when it is done. */
async function toldBy(path) {
  await session.driver.get(site.origin + path);
  const element = await session.driver.findElement({ css: "#told" });
  return JSON.parse(await element.getProperty("textContent"));
}

const findings = ({ valid, issues }) => ({
  valid,
  issues: issues.map(({ code, path, suggestion }) => ({ code, path, suggestion })),
});
const explained = { valid: false, issues: [finding] };

test("all that is expected of the cases is said, word by word", async () => {
  const expected = cases.map(({ report }) => ({ ...report, same: report.valid }));
  assert.deepEqual(await toldBy("/cases"), expected);
});

for (const [path, entry] of [
  ["/all", "webfuse-widget"],
  ["/all-full", "webfuse-widget/full"],
]) {
  test(`${entry} tells the same in this engine as in Node`, async () => {
    const told = JSON.parse(JSON.stringify(await collect(await import(entry))));
    assert.deepEqual(await toldBy(path), told);
  });
}

for (const path of ["/slim", "/full-slim", "/allowed", "/worker", "/global"]) {
  test(`${path.slice(1)}: findings are explained`, async () => {
    assert.deepEqual(findings(await toldBy(path)), explained);
  });
}

test("guards need nothing", async () => {
  assert.deepEqual(await toldBy("/guards"), [true, false]);
});

test("values of another frame are known for what they are", async () => {
  assert.deepEqual(await toldBy("/frames"), [true, "a Map"]);
});

test("the finding names the directive that a policy lacks", async () => {
  const { valid, issues } = await toldBy("/strict");
  assert.equal(valid, false);
  assert.deepEqual(
    issues.map(({ code }) => code),
    ["explanation_unavailable"],
  );
  assert.match(issues[0].message, /'wasm-unsafe-eval'.*script-src/);
});
