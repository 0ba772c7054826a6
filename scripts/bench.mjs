import { buildSwb } from "../benches/run/swb.mjs";
import { build } from "./build.mjs";
import { readArguments } from "./run/arguments.mjs";
import { run } from "./run/command.mjs";
import { inRoot } from "./run/paths.mjs";
import { main, step } from "./run/step.mjs";
import { setUpBrowser, setUpBuild } from "./setup.mjs";

const folder = "benches";

await main(async () => {
  const { browser } = readArguments({ browser: { type: "boolean" } });
  const wasm = await setUpBuild();
  await build(wasm);
  await buildSwb(wasm);
  const env = browser ? await setUpBrowser() : undefined;
  const file = inRoot(folder, browser ? "browser.mjs" : "node.mjs");
  await step("bench", "the package beside other validators", () =>
    run(process.execPath, ["--single-threaded-gc", "--expose-gc", file], { env }),
  );
  if (browser) return;
  await step("tracker", "what changed in a session beside diffs by hand", () =>
    run(process.execPath, [inRoot(folder, "tracker.mjs")]),
  );
});
