import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { run } from "../run/command.mjs";
import { inRoot } from "../run/paths.mjs";

/** webdriver.json with the browser that set-up found, which need not be where its driver looks. */
function capabilities(browser) {
  const wanted = JSON.parse(readFileSync(inRoot("webdriver.json"), "utf8"));
  wanted["goog:chromeOptions"].binary = browser;
  const file = inRoot("target/webdriver.json");
  mkdirSync(inRoot("target"), { recursive: true });
  writeFileSync(file, JSON.stringify(wanted));
  return file;
}

/** Runs the root crate's wasm tests in Chromium. */
export async function testInChromium(build, browser) {
  const env = {
    ...build,
    ...browser,
    WASM_BINDGEN_TEST_WEBDRIVER_JSON: capabilities(browser.CHROME_PATH),
  };
  const driver = ["--chromedriver", browser.CHROMEDRIVER];
  const command = ["test", "--mode", "no-install", "--headless", "--chrome", ...driver];
  await run("wasm-pack", command, { env });
}
