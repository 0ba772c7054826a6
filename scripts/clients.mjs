import { build } from "./build.mjs";
import { run } from "./run/command.mjs";
import { matching } from "./run/matching.mjs";
import { inRoot } from "./run/paths.mjs";
import { main, step } from "./run/step.mjs";
import { ensure } from "./setup/ensure.mjs";
import { npmPackagesIn } from "./setup/npm.mjs";
import { setUpBuild } from "./setup.mjs";

const folder = "tests/clients";

const node = (...args) => run(process.execPath, args);

await main(async () => {
  await build(await setUpBuild());
  await ensure(npmPackagesIn(folder, "clients"));
  await step("client types", "what other libraries make of the package's types", () =>
    node(inRoot(folder, "node_modules/typescript/bin/tsc"), "--project", inRoot(folder)),
  );
  await step("clients", "the package in form, router and API libraries", () =>
    node("--test", "--test-reporter=spec", ...matching(folder, ".test.mjs")),
  );
});
