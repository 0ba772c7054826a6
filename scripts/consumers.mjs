import { writeFileSync } from "node:fs";
import { build } from "./build.mjs";
import { consume } from "./consumers/consume.mjs";
import { consumers } from "./consumers/consumers.mjs";
import { installConsumers } from "./consumers/install.mjs";
import { openBrowser } from "./consumers/page.mjs";
import { versionOf, writeTable } from "./consumers/table.mjs";
import { readArguments } from "./run/arguments.mjs";
import { run } from "./run/command.mjs";
import { inRoot } from "./run/paths.mjs";
import { main, step } from "./run/step.mjs";
import { Stop } from "./run/stop.mjs";
import { setUpBrowser, setUpBuild } from "./setup.mjs";

/** The consumers to try: all of them, or those in the folder that --only names. */
function chosen(only) {
  const wanted = consumers.filter(({ folder }) => only === undefined || folder === only);
  if (wanted.length > 0) return wanted;
  const folders = [...new Set(consumers.map(({ folder }) => folder))];
  throw new Stop(`there is no consumer "${only}" (${folders.join(", ")})`);
}

await main(async () => {
  const { only } = readArguments({ only: { type: "string" } });
  const wanted = chosen(only);
  await build(await setUpBuild());
  const { CHROME_PATH } = await setUpBrowser();
  await step("consumers", "packing the package and installing it", installConsumers);
  const browser = await openBrowser(CHROME_PATH);
  const rows = [];
  try {
    for (const consumer of wanted) {
      const held = await step(consumer.folder, consumer.tool, () => consume(consumer, browser));
      const version = versionOf(consumer, browser.version);
      rows.push({ ...consumer, version, result: `${held} ${consumer.holds ?? "checks hold"}` });
    }
  } finally {
    await browser.close();
  }
  if (only !== undefined) return;
  writeFileSync(inRoot("docs/CONSUMERS.md"), writeTable(rows));
  await run(process.execPath, [inRoot("scripts/docs.mjs")]);
});
