import { performance } from "node:perf_hooks";
import { readArguments } from "./run/arguments.mjs";
import { main, say, since, step } from "./run/step.mjs";
import { Stop } from "./run/stop.mjs";
import { setUpBrowser, setUpBuild } from "./setup.mjs";
import { steps } from "./test/steps.mjs";

/** The steps to run: all of them, or the one that --only names. */
function chosen(only) {
  const wanted = only === undefined ? steps : steps.filter(({ name }) => name === only);
  if (wanted.length === 0) {
    throw new Stop(`there is no step "${only}"; "npm test -- --list" lists them`);
  }
  return wanted;
}

await main(async () => {
  const { list, only } = readArguments({ list: { type: "boolean" }, only: { type: "string" } });
  if (list) {
    for (const { name, what } of steps) say(name, what);
    return;
  }
  const start = performance.now();
  const wanted = chosen(only);
  const build = await setUpBuild();
  const browser = wanted.some((one) => one.browser) ? await setUpBrowser() : undefined;
  for (const { name, what, run } of wanted) await step(name, what, () => run(build, browser));
  say("all", `passed in ${since(start)}`);
});
