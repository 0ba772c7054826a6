import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Whether TypeScript, with these libraries, takes tests/package/bodies/using.ts. */
function takes(lib) {
  const settings = ["--ignoreConfig", "--noEmit", "--strict", "--types", "", "--target", "es2022"];
  const modules = ["--module", "esnext", "--moduleResolution", "bundler", "--lib", lib];
  const command = [at("../../node_modules/typescript/bin/tsc"), ...settings, ...modules];
  try {
    execFileSync(process.execPath, [...command, at("bodies/using.ts")], { encoding: "utf8" });
    return true;
  } catch ({ stdout }) {
    assert.match(stdout, /error TS/);
    return false;
  }
}

test("a tracker is disposable exactly where the consumer's libraries know what that is", () => {
  assert.equal(takes("es2022,dom,esnext.disposable"), true);
  assert.equal(takes("es2022,dom"), false);
});
