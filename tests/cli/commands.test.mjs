import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { run } from "./run.mjs";

const inPackage = (file) => readFileSync(new URL(`../../pkg/${file}`, import.meta.url), "utf8");

test("schema prints the JSON Schema", () => {
  const { status, stdout } = run(["schema", "Tab"]);
  assert.equal(status, 0);
  assert.equal(stdout, inPackage("dist/schemas/Tab.json"));
});

test("explain says what a finding means", () => {
  const { status, stdout } = run(["explain", "no_start_trigger"]);
  assert.equal(status, 0);
  assert.match(stdout, /key_combo_to_start.*shake_to_start/);
});

test("explain takes a code as it is written elsewhere, and lists them all", () => {
  const { stdout } = run(["explain", "no_start_trigger"]);
  for (const written of ["[no_start_trigger]", "NO_START_TRIGGER", "no-start-trigger"]) {
    assert.equal(run(["explain", written]).stdout, stdout);
  }
  const codes = run(["explain"]).stdout.trim().split("\n");
  assert.ok(codes.includes("no_start_trigger") && codes.every((code) => /^[a-z0-9_]+$/.test(code)));
});

test("help and version are printed", () => {
  assert.match(run(["--help"]).stdout, /npx webfuse-widget check \[files…\]/);
  assert.equal(run(["--version"]).stdout, `${JSON.parse(inPackage("package.json")).version}\n`);
});

for (const [args, said] of [
  [[], /there is no command/],
  [["chek"], /there is no command "chek"/],
  [["check", "--type", "tab"], /there is no object "tab"; did you mean Tab\?/],
  [
    ["check", "--format", "xml"],
    /there is no format "xml"; write one of pretty, json, github, sarif/,
  ],
  [["check", "--loud"], /'--loud'/],
  [["schema"], /schema takes an object/],
  [["schema", "Tabs"], /there is no object "Tabs"; write one of Frame, IntegrationSettings/],
  [["explain", "nothing"], /there is no code "nothing"; npx webfuse-widget explain lists them/],
  [["explain", "constructor"], /there is no code "constructor"/],
  [["explain", "missing", "invalid_type"], /explain takes one code/],
  [["check", "--max-issues", "many"], /--max-issues takes how many, such as 100, and not "many"/],
  [["check", "--unknown-keys", "warning"], /"warning"; write one of error, warn, allow/],
]) {
  test(`usage: ${args.join(" ") || "nothing"}`, () => {
    const { status, stdout, stderr } = run(args);
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.match(stderr, said);
    assert.equal(stderr.split("\n").length, 2);
  });
}
