import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { jsonSubject } from "./arbitrary/values.mjs";
import { schemas } from "./bodies/schemas.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Has the native build validate each subject, and gives its reports. */
function checkNatively(subjects) {
  const command = ["run", "--quiet", "--example", "check_lines"];
  const input = subjects.map((subject) => `${JSON.stringify(subject)}\n`).join("");
  const options = { cwd: root, input, encoding: "utf8", maxBuffer: 2 ** 28 };
  const { status, stdout, stderr } = spawnSync("cargo", command, options);
  assert.equal(status, 0, stderr);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** What the package says of a subject, after a journey through JSON like the native build's. */
function check({ object, value, options }) {
  const result = schemas[object].validate(JSON.parse(JSON.stringify(value)), options);
  const issues = result.issues ?? result.warnings;
  return JSON.parse(JSON.stringify({ valid: result.valid, issues }));
}

/** Whether all of its strings can enter Rust. */
const isWellFormed = (subject) => !/\\ud[89a-f]/i.test(JSON.stringify(subject));

describe("the native build and the package", () => {
  let subjects;
  let reports;

  before(() => {
    subjects = fc.sample(jsonSubject, 6000).filter(isWellFormed);
    reports = checkNatively(subjects);
  });

  test("say the same of the same values, word by word", () => {
    assert.equal(reports.length, subjects.length);
    for (const [index, subject] of subjects.entries()) {
      assert.deepEqual(check(subject), reports[index], JSON.stringify(subject));
    }
  });

  test("were given values of every sort", () => {
    assert.ok(subjects.length > 5000, "most values can enter Rust");
    const codes = new Set(reports.flatMap(({ issues }) => issues.map(({ code }) => code)));
    for (const code of [
      "missing",
      "invalid_type",
      "not_integer",
      "invalid_value",
      "unknown_value",
      "unknown_key",
      "out_of_range",
      "no_start_trigger",
      "position_without_button",
      "block_and_hide",
      "truncated",
    ]) {
      assert.ok(codes.has(code), code);
    }
    assert.ok(reports.some(({ valid, issues }) => valid && issues.length === 0));
  });
});
