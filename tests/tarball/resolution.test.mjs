import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
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
