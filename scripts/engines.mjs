import { build } from "./build.mjs";
import { readArguments } from "./run/arguments.mjs";
import { matching } from "./run/matching.mjs";
import { main, say, step } from "./run/step.mjs";
import { Stop } from "./run/stop.mjs";
import { canInstallPackages } from "./setup/debian-packages.mjs";
import { ensure } from "./setup/ensure.mjs";
import { setUpBuild } from "./setup.mjs";
import { engines, testPagesIn, testWasmIn } from "./test/engines.mjs";

/** The engine without which the run has failed, wherever it is. */
const REQUIRED = "chromium";

/** The engines to test in: all of them, or the one that --only names. */
function chosen(only) {
  const wanted = engines.filter(({ name }) => only === undefined || name === only);
  if (wanted.length > 0) return wanted;
  throw new Stop(`there is no engine "${only}" (${engines.map(({ name }) => name).join(", ")})`);
}

/** Whether an engine that isn't there may be left out: it can't be installed here, and wasn't asked for by its name. */
async function isLeftOut({ name, tool }, only) {
  if (name === REQUIRED || name === only || canInstallPackages()) return false;
  return (await tool.find()) === undefined;
}

await main(async () => {
  const { only } = readArguments({ only: { type: "string" } });
  const wanted = chosen(only);
  const env = await setUpBuild();
  await build(env);
  const pages = matching("tests/engines", ".test.mjs");
  const leftOut = [];
  for (const engine of wanted) {
    const { name, tool } = engine;
    if (await isLeftOut(engine, only)) {
      leftOut.push(name);
      continue;
    }
    const found = await ensure(tool);
    await step(name, "Rust tests", () => testWasmIn(engine, env, found));
    await step(name, "the built package in a page", () => testPagesIn(engine, pages, found));
  }
  for (const name of leftOut) {
    say(name, `NOT TESTED: it isn't installed, and can't be without root and apt-get`);
  }
});
