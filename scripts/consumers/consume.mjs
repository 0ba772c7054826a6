import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Stop } from "../run/stop.mjs";
import { place } from "./install.mjs";
import { freePort, withServer } from "./server.mjs";

/** The tools are found as npm finds them, and are to keep to themselves. */
const env = {
  ...process.env,
  PATH: [join(place, "node_modules/.bin"), process.env.PATH].join(delimiter),
  NEXT_TELEMETRY_DISABLED: "1",
  DENO_NO_UPDATE_CHECK: "1",
  NODE_ENV: "",
};

const reports = (text) => [...text.matchAll(/consumer: [^\n<]*/g)].map(([line]) => line);

/** Runs a command to its end; returns what it reports. */
function runCommand([command, ...args], cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: "utf8",
    timeout: 300_000,
  });
  const all = `${stdout}\n${stderr}`;
  if (error || status !== 0) {
    throw new Stop(`${command} failed (${error?.message ?? `exit ${status}`})\n${all}`);
  }
  // What a consumer of ours makes a tool warn of would be something to configure.
  const warning = /^.*warn.*webfuse-widget.*$/im.exec(all);
  if (warning) throw new Stop(`${command} warns: ${warning[0]}`);
  return reports(all);
}

/** What a tool's server serves: its texts, and its page in Chromium. */
async function reportsOfServer({ serve, texts = [] }, cwd, browser) {
  const port = await freePort();
  return withServer(port, serve(port), { cwd, env }, async (url) => {
    const found = [];
    for (const path of texts) {
      const text = await fetch(url + path).then((response) => response.text());
      found.push(...reports(text).slice(0, 1));
    }
    return [...found, await browser.reportOf(url)];
  });
}

/** Builds and runs a consumer; returns how many checks held in all of its reports. */
export async function consume(consumer, browser) {
  const { folder, commands = [], beside, page, root = ".", serve, texts = [] } = consumer;
  const cwd = join(place, folder);
  rmSync(join(cwd, "dist"), { recursive: true, force: true });
  const found = commands.flatMap((command) => runCommand(command, cwd));
  if (beside) copyModules(join(cwd, beside));
  if (page) found.push(await browser.reportOfFile(join(cwd, root), page));
  if (serve) found.push(...(await reportsOfServer(consumer, cwd, browser)));
  const held = found.map((line) => Number(/: (\d+) checks held/.exec(line)?.[1] ?? Number.NaN));
  const wanted = texts.length + 1;
  if (held.length !== wanted || !held.every((count) => count > 0)) {
    throw new Stop(`${found.length} of ${wanted} reports: ${found.join("; ")}`);
  }
  return held.reduce((sum, count) => sum + count);
}

/** Puts the wasm modules beside what a tool made, as its users do where it doesn't emit them. */
function copyModules(into) {
  mkdirSync(into, { recursive: true });
  for (const name of ["validator.wasm", "full.wasm"]) {
    copyFileSync(join(place, "node_modules/webfuse-widget/dist", name), join(into, name));
  }
}
