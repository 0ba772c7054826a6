import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { run } from "../run/command.mjs";
import { inRoot } from "../run/paths.mjs";
import { chromium } from "../setup/chromium.mjs";
import { firefox } from "../setup/firefox.mjs";
import { webkit } from "../setup/webkit.mjs";

const forChromium = JSON.parse(readFileSync(inRoot("webdriver.json"), "utf8"));

/**
 * The engines that tests run in. `tool` sets an engine up and gives an environment that says where it is; of that
 * environment the others make the program of its WebDriver, what is asked of it when a session begins, what wasm-pack is
 * asked, and the command that all of it runs under.
 */
export const engines = [
  {
    name: "chromium",
    tool: chromium,
    driver: ({ CHROMEDRIVER }) => CHROMEDRIVER,
    capabilities: ({ CHROME_PATH }) => ({
      "goog:chromeOptions": { ...forChromium["goog:chromeOptions"], binary: CHROME_PATH },
    }),
    wasmPack: ({ CHROMEDRIVER }) => ["--chrome", "--chromedriver", CHROMEDRIVER],
    under: [],
  },
  {
    name: "firefox",
    tool: firefox,
    driver: ({ GECKODRIVER }) => GECKODRIVER,
    capabilities: ({ FIREFOX_PATH }) => ({
      "moz:firefoxOptions": { args: ["-headless"], binary: FIREFOX_PATH },
    }),
    wasmPack: ({ GECKODRIVER }) => ["--firefox", "--geckodriver", GECKODRIVER],
    under: [],
  },
  {
    name: "webkit",
    tool: webkit,
    driver: ({ SAFARIDRIVER }) => SAFARIDRIVER,
    capabilities: ({ WEBKIT_PATH }) => ({
      "webkitgtk:browserOptions": { args: ["--automation"], binary: WEBKIT_PATH },
    }),
    // To wasm-pack this is Safari, whose driver it knows by name.
    wasmPack: ({ SAFARIDRIVER }) => ["--safari", "--safaridriver", SAFARIDRIVER],
    // WebKitGTK's browser can't do without a display.
    under: ["xvfb-run", "--auto-servernum"],
  },
];

/** What WebKit's sandbox needs isn't there for root, in a container for example; it runs our own pages alone. */
const asRoot = process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" } : {};

/** Runs a command in the environment of an engine. */
const runIn = ({ under }, [command, ...args], env) => {
  const words = [...under, command, ...args];
  return run(words[0], words.slice(1), { env: { ...asRoot, ...env } });
};

/** Runs the wasm tests in an engine that set-up found: the root crate's, and those of what crates/full types. */
export async function testWasmIn(engine, build, found) {
  const file = inRoot("target", `webdriver-${engine.name}.json`);
  mkdirSync(inRoot("target"), { recursive: true });
  writeFileSync(file, JSON.stringify(engine.capabilities(found)));
  const options = ["--mode", "no-install", "--headless", ...engine.wasmPack(found)];
  const env = {
    ...build,
    ...found,
    WASM_BINDGEN_TEST_WEBDRIVER_JSON: file,
    // Seconds, for a file of tests: the runner gives twenty, which a busy machine can need to start a browser.
    WASM_BINDGEN_TEST_TIMEOUT: "180",
    // Seconds, for a call of the driver: the runner gives five.
    WASM_BINDGEN_TEST_DRIVER_TIMEOUT: "60",
  };
  await runIn(engine, ["wasm-pack", "test", ...options], env);
  const typed = [...options, inRoot("crates/full"), "--features", "typed"];
  await runIn(engine, ["wasm-pack", "test", ...typed], env);
}

/** Runs node's test files with an engine that set-up found: tests/engines/session.mjs opens it. */
export const testPagesIn = (engine, files, found) =>
  runIn(engine, [process.execPath, "--test", "--test-reporter=spec", ...files], {
    WEBDRIVER: engine.driver(found),
    WEBDRIVER_CAPABILITIES: JSON.stringify(engine.capabilities(found)),
  });
