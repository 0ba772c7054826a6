import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { Capabilities, WebDriver } from "selenium-webdriver";
import { Executor, HttpClient } from "selenium-webdriver/http/index.js";

/** A port that nobody listens on. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Waits until a driver answers, at most half a minute. */
async function answers(address, driver) {
  for (let tries = 0; tries < 300 && driver.exitCode === null; tries++) {
    const status = await fetch(`${address}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (status) return;
    await setTimeout(100);
  }
  throw new Error(`${driver.spawnfile} does not answer at ${address}`);
}

/**
 * A session in the engine that the environment names: WEBDRIVER is the program of its driver, WEBDRIVER_CAPABILITIES what
 * is asked of it. `npm run test:engines` sets both.
 */
export async function openSession() {
  const { WEBDRIVER, WEBDRIVER_CAPABILITIES } = process.env;
  if (!WEBDRIVER) throw new Error('no engine is named; run "npm run test:engines"');
  const port = await freePort();
  const program = spawn(WEBDRIVER, [`--port=${port}`], { stdio: "ignore" });
  const address = `http://127.0.0.1:${port}`;
  await answers(address, program);
  const executor = new Executor(new HttpClient(address));
  const wanted = new Capabilities(JSON.parse(WEBDRIVER_CAPABILITIES ?? "{}"));
  const driver = WebDriver.createSession(executor, wanted);
  const has = await driver.getCapabilities();
  console.log(`in ${has.getBrowserName()} ${has.getBrowserVersion()}`);
  return {
    driver,
    async close() {
      await driver.quit();
      program.kill();
    },
  };
}
