import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "./tarball.mjs";

test("a bare wasm-pack build in the root leaves package.json as it is", () => {
  const file = join(root, "pkg/package.json");
  const before = readFileSync(file);
  const { error, stderr } = spawnSync("wasm-pack", ["build"], { cwd: root, encoding: "utf8" });
  const now = readFileSync(file);
  writeFileSync(file, before);
  assert.equal(error, undefined);
  // It has run as far as to look at the crate.
  assert.match(stderr, /crate-type must be cdylib/);
  assert.ok(now.equals(before));
});
