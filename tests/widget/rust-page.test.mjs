import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { servePages, serveWidget } from "./serve.mjs";

const example = new URL("../fixtures/reference/tab.json", import.meta.url);
const tab = JSON.parse(readFileSync(example, "utf8"));

let browser;
let widget;

before(async () => {
  widget = await serveWidget();
  browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
});

after(async () => {
  await browser?.close();
  await widget?.stop();
});

/** Opens the example of a page in Rust, with tabs that the session has, and waits until it shows a text. */
async function shows(text, tabs, origin) {
  const known = JSON.stringify({ tabs });
  const server = await servePages(
    {
      "/": {
        head: `<script>window.standIn = ${known}</script>
          <script type="module">import start from "./page.js"; start();</script>`,
        body: `<body data-origin="${origin}"><pre id="status"></pre><pre id="tabs"></pre></body>`,
      },
    },
    "target/wasm-pack/page",
  );
  try {
    const page = await browser.newPage();
    await page.goto(server.origin);
    await page.getByText(text).waitFor();
    return await page.locator("body").innerText();
  } finally {
    await server.stop();
  }
}

test("the page in Rust starts a session, hears of it and lists its tabs", async () => {
  const tabs = [tab, { ...tab, ssid: 2, title: "Second" }];
  const text = await shows("2: Second", tabs, widget.origin);
  assert.match(text, /others join with 1234\s+1: Example Domain\n2: Second/);
});

test("the page in Rust says what is wrong with a payload", async () => {
  const text = await shows("not a valid Tab[]", [{ ...tab, ssid: "1" }], widget.origin);
  assert.match(text, /\[0\]\.ssid: expected an integer, found a string/);
});

test("the page in Rust says where the script is missing", async () => {
  const text = await shows("couldn't be loaded", [], "http://localhost:1");
  assert.match(text, /http:\/\/localhost:1\/webfuse\.js couldn't be loaded/);
});
