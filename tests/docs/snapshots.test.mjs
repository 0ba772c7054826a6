import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const text = read("docs/SNAPSHOTS.md");

test("docs/SNAPSHOTS.md lists every rule, with its severity", () => {
  const listed = [...text.matchAll(/^\| `(\w+)` \| (error|warning) \|/gm)].map(([, ...row]) => row);
  const cases = JSON.parse(read("tests/fixtures/snapshots.json"));
  const usual = cases.filter(({ options }) => !options?.strict);
  const issues = usual.flatMap(({ report }) => report.issues);
  const rules = new Map(issues.map(({ code, severity }) => [code, severity]));
  for (const [code, severity] of listed) assert.equal(rules.get(code), severity, code);
  const [, block] = read("src/schema/code.rs").match(/^ {4}snapshot \{$([\s\S]*?)^ {4}\}$/m);
  const codes = [...block.matchAll(/= "(\w+)"/g)];
  assert.deepEqual(new Set(listed.map(([code]) => code)), new Set(codes.map(([, code]) => code)));
});

test("docs/SNAPSHOTS.md lists every event", () => {
  const events = [...read("src/js/snapshot/events.ts").matchAll(/<"(\w+)"/g)].map(
    ([, name]) => name,
  );
  assert.equal(new Set(events).size, 10);
  const rows = text.split("\n").filter((line) => line.startsWith("| `"));
  for (const name of events) {
    assert.ok(
      rows.some((row) => row.split("|")[1].includes(`\`${name}\``)),
      name,
    );
  }
});
