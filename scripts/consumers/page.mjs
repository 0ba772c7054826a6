import { once } from "node:events";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { inRoot } from "../run/paths.mjs";
import { Stop } from "../run/stop.mjs";
import { place } from "./install.mjs";

const { args } = JSON.parse(readFileSync(inRoot("webdriver.json"), "utf8"))["goog:chromeOptions"];

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
};

const installed = /^\/webfuse-widget\//;

/** Serves a folder, and under /webfuse-widget/ the package as it is installed. */
async function serveFolder(folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = installed.test(pathname)
      ? join(place, "node_modules", pathname)
      : join(folder, pathname);
    try {
      const body = await readFile(file);
      response.writeHead(200, { "content-type": types[extname(file)] ?? "text/plain" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

/** How long a page may take to report, in milliseconds. */
const PATIENCE = 60_000;

/** What a page prints on its console as its report; what it throws counts as one. */
async function reportOf(browser, url) {
  const page = await browser.newPage();
  try {
    return await new Promise((resolve, reject) => {
      const late = () => reject(new Stop(`${url} reported nothing in ${PATIENCE / 1000} s`));
      const timer = setTimeout(late, PATIENCE);
      const take = (text) => {
        clearTimeout(timer);
        resolve(text);
      };
      page.on("console", (message) => {
        if (message.text().startsWith("consumer: ")) take(message.text());
      });
      page.on("pageerror", (error) => take(`consumer: failed: ${error.stack}`));
      page.goto(url).catch(({ message }) => reject(new Stop(message)));
    });
  } finally {
    await page.close();
  }
}

/** Chromium, and how to get reports from it. */
export async function openBrowser(executablePath) {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath, args });
  return {
    version: browser.version(),
    reportOf: (url) => reportOf(browser, url),
    async reportOfFile(folder, file) {
      const server = await serveFolder(folder);
      try {
        return await reportOf(browser, `http://127.0.0.1:${server.address().port}/${file}`);
      } finally {
        server.close();
        server.closeAllConnections();
      }
    },
    close: () => browser.close(),
  };
}
