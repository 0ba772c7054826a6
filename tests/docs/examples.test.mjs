import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { examplesIn } from "./examples.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const documents = ["", "pkg/", "docs/"].flatMap((folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => name.endsWith(".md"))
        .map((name) => folder + name)
    : [],
);

for (const document of documents) {
  const examples = examplesIn(join(root, document)).filter(({ output }) => output !== undefined);
  for (const [index, { code, output }] of examples.entries()) {
    test(`${document}: example ${index + 1} prints what it says`, () => {
      // Inside of the workspace, where the package is found by its name.
      const folder = mkdtempSync(join(root, "tests/docs/run-"));
      try {
        const file = join(folder, "example.mjs");
        writeFileSync(file, code);
        const printed = execFileSync(process.execPath, [file], { encoding: "utf8" });
        assert.equal(printed, output);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
}

test("the README has examples that are run", () => {
  const run = examplesIn(join(root, "README.md")).filter(({ output }) => output !== undefined);
  assert.ok(run.length >= 3);
});
