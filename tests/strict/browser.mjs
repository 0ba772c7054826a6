import { readFileSync } from "node:fs";
import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { openSite } from "../site/site.mjs";

const webdriver = new URL("../../webdriver.json", import.meta.url);
const { args } = JSON.parse(readFileSync(webdriver, "utf8"))["goog:chromeOptions"];

/** Notes in the page what its policies refuse. */
function noteViolations() {
  globalThis.violations = [];
  document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => {
    globalThis.violations.push(violatedDirective);
  });
}

/**
 * A site with these pages, and Chromium to visit it, for the tests of one file. What it gives is filled in before the
 * first test: `visit(path)` opens a page whose script has run, `site` is the site.
 */
export function pagesInChromium(pages) {
  const context = {};
  let browser;
  before(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
      args,
    });
    context.site = await openSite(pages);
    context.visit = async (path, { prepare, ready = "widget" } = {}) => {
      const page = await browser.newPage();
      await page.addInitScript(noteViolations);
      if (prepare !== undefined) await page.addInitScript(prepare);
      await page.goto(context.site.origin + path);
      await page.waitForFunction((name) => name in globalThis, ready);
      return page;
    };
  });
  after(async () => {
    await browser?.close();
    context.site?.close();
  });
  return context;
}

/** What the page's policies have refused so far. */
export const violations = (page) => page.evaluate(() => globalThis.violations);
