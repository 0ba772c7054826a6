// What keeps the hot path fast and small, by counts and not by times.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { objects } from "./bodies/sound.mjs";

const CALLS = 5_000_000;

/** What a body prints when it runs in a process of its own. */
function output(body, flags, ...args) {
  const file = fileURLToPath(new URL(`bodies/${body}`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, file, ...args], {
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

// The least that can be allocated in each call would fill the young generation several times.
for (const schema of [...objects, "Tab[]"]) {
  test(`${schema}: is leaves no garbage`, () => {
    const printed = output("no-garbage.mjs", ["--trace-gc"], schema, String(CALLS));
    const [, measured] = printed.split("warm\n");
    const collections = measured.match(/Scavenge|Mark-Compact/g) ?? [];
    assert.ok(collections.length <= 1, printed);
  });
}

test("a million validations of valid values and a million of invalid ones leave nothing behind", () => {
  const { before, after, issues } = JSON.parse(output("flat-memory.mjs", ["--expose-gc"]));
  assert.equal(issues, 500_000 * 3 + 500_000 * 2);
  assert.equal(after.instances, 1);
  assert.equal(after.wasm, before.wasm);
  // A quarter of a byte for each: what the engine keeps of its own.
  assert.ok(after.heap - before.heap < 500_000, `${after.heap - before.heap} bytes of heap`);
});
