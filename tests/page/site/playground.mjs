import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { chromium as installed } from "../../../scripts/setup/chromium.mjs";
import { serve } from "./server.mjs";

const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];

function executablePath() {
  const found = process.env.CHROME_PATH ?? installed.find()?.CHROME_PATH;
  if (!found) throw new Error("no Chromium: install it, or name it in CHROME_PATH");
  return found;
}

/**
 * Serves the built playground and starts a browser for the tests of a file. What it returns opens a page there; the
 * test fails when anything was written to the page's console as an error or refused by its policy, but for what the
 * test has asked `page.forgive` to overlook.
 */
export function playground() {
  let server;
  let browser;
  before(async () => {
    server = await serve();
    browser = await chromium.launch({ executablePath: executablePath(), args });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  return async function open(test, { file = "", fragment = "", ...options } = {}) {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    const forgiven = [];
    page.forgive = (pattern) => forgiven.push(pattern);
    await page.goto(server.address + file + fragment);
    test.after(async () => {
      await context.close();
      const left = complaints.filter((text) => !forgiven.some((pattern) => pattern.test(text)));
      if (left.length > 0) throw new Error(`the page complained: ${left.join("; ")}`);
    });
    return page;
  };
}
