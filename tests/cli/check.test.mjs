import assert from "node:assert/strict";
import { test } from "node:test";
import { run } from "./run.mjs";

const settings = ["--type", "IntegrationSettings"];
const misspelt = '{\n\t"hiden_support_button": true\n}\n';
const tab = {
  active: true,
  control_index: 1,
  isMediaSharing: false,
  leader_index: 1,
  mediaSharingType: null,
  newTab: false,
  paused: false,
  sessionId: "a",
  ssid: 1,
  title: "b",
  url: "https://example.com/",
};

test("a finding has its file, line and column, and its line of text underlined", () => {
  const { status, stdout } = run(["check", ...settings, "a.json"], {
    files: { "a.json": misspelt },
  });
  assert.equal(
    stdout,
    `a.json:2:2: error: unknown setting "hiden_support_button"; did you mean "hidden_support_button"? [unknown_key]
  2 |  "hiden_support_button": true
    |  ^^^^^^^^^^^^^^^^^^^^^^
1 error, 0 warnings in 1 file
`,
  );
  assert.equal(status, 1);
});

test("a long line is cut around the place", () => {
  const text = `{"metadata": {"a": "${"é".repeat(500)}", "b": null, "c": "${"x".repeat(500)}"}}`;
  const { stdout } = run(["check", ...settings], { input: text });
  const [, line, marks] = stdout.split("\n");
  assert.ok(line.length < 115);
  const at = marks.indexOf("^^^^");
  assert.equal(line.slice(at, at + 4), "null");
});

test("what is fine ends with 0, warnings too unless they are errors", () => {
  assert.equal(run(["check", ...settings], { input: "{}" }).status, 0);
  const input = '{"metadata": {}, "metadata": {}}';
  const { status, stdout } = run(["check", ...settings], { input });
  assert.equal(status, 0);
  assert.match(
    stdout,
    /<stdin>:1:18: warning: .*\[duplicate_key\]\n[\s\S]*0 errors, 1 warning in 1 file/,
  );
  assert.equal(run(["check", ...settings, "--strict"], { input }).status, 1);
});

test("the object is guessed from $schema, or from the properties, and the guess is told", () => {
  const files = {
    "a.json":
      '{"$schema": "https://unpkg.com/webfuse-widget/dist/schemas/IntegrationSettings.json"}',
    "b.json": JSON.stringify([tab]),
  };
  const { status, stderr } = run(["check", "a.json", "b.json"], { files });
  assert.equal(status, 0);
  assert.equal(
    stderr,
    'a.json: checked as IntegrationSettings, by "$schema"\nb.json: checked as Tab, by its properties\n',
  );
});

test("settings are known by misspelt and former names too", () => {
  const input = '{"shakeToStart": true, "hide_support_button": true, "session_autorestore": 1}';
  const { status, stderr } = run(["check"], { input });
  assert.equal(status, 1);
  assert.equal(stderr, "<stdin>: checked as IntegrationSettings, by its properties\n");
  const unlike = '{"shakeToStart": true, "colour": "red", "size": 1}';
  assert.equal(run(["check"], { input: unlike }).status, 2);
});

test("what can't be guessed is a usage error, and other files are checked all the same", () => {
  const { status, stdout, stderr } = run(["check", "a.json", "b.json"], {
    files: { "a.json": '{"x": 1}', "b.json": '{"shake_to_start": 1}' },
  });
  assert.equal(status, 2);
  assert.match(stderr, /a\.json: can't tell which object this is; say it with --type \(.*Tab/);
  assert.match(stdout, /^b\.json:1:20: error/);
});

test("what couldn't be checked is told in every format", () => {
  const checked = (format) =>
    run(["check", "none.json", "a.json", "--format", format], { files: { "a.json": '{"x": 1}' } });
  const unread = /^can't read none\.json: ENOENT/;
  const unknown = /^a\.json: can't tell which object this is/;

  const [{ invocations }] = JSON.parse(checked("sarif").stdout).runs;
  assert.equal(invocations[0].executionSuccessful, false);
  const told = invocations[0].toolExecutionNotifications.map(({ message }) => message.text);
  assert.match(told[0], unread);
  assert.match(told[1], unknown);

  const { failures } = JSON.parse(checked("json").stdout);
  assert.match(failures[0], unread);
  assert.match(failures[1], unknown);

  const annotations = checked("github").stdout;
  assert.match(annotations, /^::error::can't read none\.json.*\n::error::a\.json: can't tell.*\n$/);
  for (const format of ["pretty", "json", "github", "sarif"]) {
    assert.equal(checked(format).status, 2, format);
  }
});

test("findings come as they stand in the text", () => {
  const input = '{\n"x": 1,\n"shake_to_start": 1,\n"hidden_support_button": true\n}';
  const { stdout } = run(["check"], { input });
  const lines = [...stdout.matchAll(/^<stdin>:(\d)/gm)].map(([, line]) => Number(line));
  assert.deepEqual(lines, [2, 3, 4]);
});

test("how many findings are listed, and what unknown settings are, can be said", () => {
  const input = JSON.stringify(Object.fromEntries(Array.from("abcde", (name) => [name, 1])));
  const { stdout } = run(["check", ...settings, "--max-issues", "3"], { input });
  assert.match(stdout, /^<stdin>: error: and 2 more; raise --max-issues to list them/m);
  assert.match(stdout, /^at least 4 errors, 0 warnings/m);
  const none = run(["check", ...settings, "--max-issues", "0"], { input });
  assert.equal(none.status, 1);
  assert.match(none.stdout, /^at least 1 error, 0 warnings/m);
  const { status, stdout: warned } = run(["check", ...settings, "--unknown-keys", "warn"], {
    input,
  });
  assert.equal(status, 0);
  assert.match(warned, /0 errors, 5 warnings/);
});

test("text that isn't JSON needs no object", () => {
  const { status, stdout } = run(["check"], { input: "{a: 1}" });
  assert.equal(status, 1);
  assert.match(stdout, /^<stdin>:1:2: error: .* double quotes .*\[invalid_json\]\n/);
});

test("an array is a list of the object", () => {
  const input = JSON.stringify([tab, { ...tab, active: 1 }]);
  const { stdout } = run(["check", "--type", "Tab"], { input });
  assert.match(stdout, /error: \[1\]\.active: expected a boolean, found a number/);
});

test("a long list is found the same in as a short one", () => {
  const tabs = Array.from({ length: 40_000 }, (_, ssid) => ({ ...tab, ssid }));
  tabs[0] = { ...tabs[0], title: 1 };
  tabs[30_007] = { ...tabs[30_007], active: "é", mediaSharingType: "scren" };
  const { status, stdout } = run(["check", "--type", "Tab", "a.json"], {
    files: { "a.json": `\ufeff${JSON.stringify(tabs, null, 1)}` },
  });
  assert.equal(status, 1);
  const heads = stdout.split("\n").filter((line) => line.startsWith("a.json"));
  assert.deepEqual(
    heads.map((line) => line.replace(/ error: (\S+):.*/, " $1")),
    [
      "a.json:12:12: [0].title",
      `a.json:${2 + 13 * 30_007 + 1}:13: [30007].active`,
      `a.json:${2 + 13 * 30_007 + 5}:23: [30007].mediaSharingType`,
    ],
  );
  assert.match(stdout, /\| {3}"active": "é",\n *\| {13}\^\^\^\n/);
  assert.match(stdout, /3 errors, 0 warnings in 1 file/);
});

test("a long object is no list", () => {
  const entries = Array.from({ length: 200_000 }, (_, index) => [`entry ${index}`, index]);
  const settings = { metadata: Object.fromEntries(entries), shake_to_start: 1 };
  const { status, stdout } = run(["check", "--type", "IntegrationSettings", "a.json"], {
    files: { "a.json": JSON.stringify(settings) },
  });
  assert.equal(status, 1);
  assert.match(stdout, /error: shake_to_start: expected a boolean/);
  assert.match(stdout, /1 error, 0 warnings in 1 file/);
});

test("newline-delimited JSON has a value in each line", () => {
  const line = JSON.stringify(tab);
  const input = `${line}\n\r\n${line.replace("true", '"x"')}\r\n${line.slice(1)}\n${line}`;
  const { status, stdout } = run(["check", "--ndjson", "--type", "Tab"], { input });
  assert.equal(status, 1);
  assert.match(stdout, /^<stdin>:3:11: error: active: expected a boolean/m);
  assert.match(stdout, /^<stdin>:4:9: error: .*\[invalid_json\]/m);
  assert.match(stdout, /2 errors/);
});

test("a line that can't be checked keeps no other from it", () => {
  const lines = '{"shake_to_start": 1}\n{"foo": 1}\n{"shake_to_start": 2}\n';
  const { status, stdout, stderr } = run(["check", "a.jsonl"], { files: { "a.jsonl": lines } });
  assert.equal(status, 2);
  assert.match(stderr, /error: a\.jsonl:2: can't tell which object this is/);
  assert.match(stdout, /^a\.jsonl:1:20: [\s\S]*^a\.jsonl:3:20: [\s\S]*2 errors/m);
});

test("places in a line are places in the file", () => {
  const lines = '{"metadata": {}}\n{"metadata": {}, "metadata": {}}\n';
  const { stdout } = run(["check", ...settings, "--ndjson", "-f", "json"], { input: lines });
  const [{ location, related }] = JSON.parse(stdout).findings;
  assert.equal(location.line, 2);
  assert.equal(related[0].location.line, 2);
  assert.equal(lines.slice(location.offset, location.offset + location.length), '"metadata"');
  assert.equal(location.offset, lines.lastIndexOf('"metadata"'));
});

test("a $schema that is no string, and names with control characters, do no harm", () => {
  const { status, stderr } = run(["check"], { input: '{"$schema": {"toString": null}}' });
  assert.equal(status, 2);
  assert.match(stderr, /can't tell which object this is/);
  const { stdout } = run(["check", ...settings], { input: '{"\u009b31m": 1}' });
  assert.ok(!stdout.includes("\u009b"));
});

test("json is one document", () => {
  const { stdout } = run(["check", ...settings, "--format", "json", "a.json", "b.json"], {
    files: { "a.json": misspelt, "b.json": "{" },
  });
  const { findings, summary } = JSON.parse(stdout);
  assert.deepEqual(
    findings.map(({ file, code, location }) => [file, code, location.offset]),
    [
      ["a.json", "unknown_key", 3],
      ["b.json", "invalid_json", 0],
    ],
  );
  assert.deepEqual(summary, { files: 2, errors: 2, warnings: 0, truncated: false });
  assert.deepEqual(JSON.parse(run(["check", ...settings, "-f", "json"], { input: "{}" }).stdout), {
    findings: [],
    failures: [],
    summary: { files: 1, errors: 0, warnings: 0, truncated: false },
  });
});

test("github's commands survive what is in a name", () => {
  const { stdout } = run(["check", ...settings, "--format", "github", "a,b.json"], {
    files: { "a,b.json": '{"100%": 1}' },
  });
  assert.match(
    stdout,
    /^::error file=a%2Cb\.json,line=1,col=2,title=unknown_key::unknown setting "100%25"/,
  );
});

test("sarif names its rules and places", () => {
  const { stdout } = run(["check", ...settings, "--format", "sarif", "a b.json"], {
    files: { "a b.json": misspelt },
  });
  const log = JSON.parse(stdout);
  assert.equal(log.version, "2.1.0");
  const [{ tool, results }] = log.runs;
  const [{ ruleId, level, locations }] = results;
  assert.ok(tool.driver.rules.some(({ id }) => id === ruleId));
  assert.equal(level, "error");
  assert.deepEqual(locations[0].physicalLocation, {
    artifactLocation: { uri: "a%20b.json" },
    region: { startLine: 2, startColumn: 2, charOffset: 3, charLength: 22 },
  });
});

test("a pipe gets no colour and no progress", () => {
  const { stdout, stderr } = run(["check", ...settings], { input: misspelt });
  assert.ok(!stdout.includes("\x1b") && !stderr.includes("\x1b"));
});

test("files that can't be read end with 2, after the others", () => {
  const { status, stdout, stderr } = run(["check", ...settings, "a.json", ".", "b.json"], {
    files: { "b.json": "{}" },
  });
  assert.equal(status, 2);
  assert.match(stderr, /can't read a\.json: ENOENT.*\n.*can't read \.: /);
  assert.match(stdout, /^1 file checked/);
});
