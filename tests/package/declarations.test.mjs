import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const inRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A change of what users see is a change of this file: `node <this test> --update` writes it. */
test("the declarations of the default entry are the golden ones", () => {
  const golden = inRoot("tests/golden/webfuse-widget.d.ts");
  const built = readFileSync(inRoot("pkg/dist/index.d.ts"), "utf8");
  if (process.argv.includes("--update")) writeFileSync(golden, built);
  assert.equal(
    built,
    readFileSync(golden, "utf8"),
    "if this is meant, run: node tests/package/declarations.test.mjs --update",
  );
});

/** Compiles a file of a strict consumer and gives the lines that have errors, and what they are. */
function compile(file) {
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: false,
    module: "nodenext",
    target: "es2022",
    types: "",
  };
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const command = [inRoot("node_modules/typescript/bin/tsc"), "--ignoreConfig", ...flags, file];
  const { stdout, status } = spawnSync(process.execPath, command, {
    cwd: inRoot("."),
    encoding: "utf8",
  });
  const errors = [...stdout.matchAll(/^(.*)\((\d+),\d+\): error (.*)$/gm)];
  assert.equal(status === 0, errors.length === 0, stdout);
  return errors.map(([, path, line, message]) => ({ path, line: Number(line), message }));
}

test("what a consumer may write compiles", () => {
  assert.deepEqual(compile("tests/types/accepted.ts"), []);
});

test("what a consumer may not write is refused, line by line", () => {
  const lines = readFileSync(inRoot("tests/types/refused.ts"), "utf8").split("\n");
  const expected = lines.flatMap((line, index) => (line.endsWith("// refused") ? [index + 1] : []));
  assert.ok(expected.length > 10);
  const errors = compile("tests/types/refused.ts");
  assert.deepEqual(
    errors.map(({ line }) => line),
    expected,
    JSON.stringify(errors, null, 2),
  );
});
