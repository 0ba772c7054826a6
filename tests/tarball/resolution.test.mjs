import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, test } from "node:test";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { pack, root, temporaryFolder } from "./tarball.mjs";

test("publint has nothing to say", async () => {
  const { messages, pkg } = await publint({ pkgDir: join(root, "pkg"), strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test("every entry has types under every way of resolving modules", () => {
  const { archive } = pack(temporaryFolder(after));
  const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
  // Files to fetch rather than modules to import.
  const files = ["./validator.wasm", "./full.wasm"];
  const options = ["--no-emoji", "--exclude-entrypoints", ...files];
  try {
    execFileSync(process.execPath, [attw, archive, ...options], { encoding: "utf8" });
  } catch ({ stdout }) {
    assert.fail(stdout);
  }
});

test("the files for others are found by their names", () => {
  const { resolve } = createRequire(import.meta.url);
  const files = ["validator.wasm", "full.wasm", "schemas/Tab.json", "package.json"];
  for (const file of files) assert.ok(existsSync(resolve(`webfuse-widget/${file}`)), file);
  assert.throws(() => resolve("webfuse-widget/dist/index.js"), {
    code: "ERR_PACKAGE_PATH_NOT_EXPORTED",
  });
});
