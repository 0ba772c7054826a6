import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { checkSnapshot, frameTree, SessionTracker, ValidationError } from "webfuse-widget/full";
import { draw, looks, random, spoil } from "./bodies/sessions.mjs";

const SESSIONS = 200;
const LOOKS = 15;

/** Looks at many sessions, some of them spoilt. A `null` stands between two sessions. */
function sessions() {
  const lines = [];
  for (let seed = 1; seed <= SESSIONS; seed++) {
    const next = random(seed);
    for (const look of looks(next, LOOKS)) lines.push(next(4) === 0 ? spoil(look, next) : look);
    lines.push(null);
  }
  return lines;
}

/** What examples/session_log.rs says of each look. */
function nativeLog(lines) {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const command = ["run", "--quiet", "--example", "session_log"];
  const input = lines.map((line) => JSON.stringify(line)).join("\n");
  const output = execFileSync("cargo", command, {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** The same of the package. */
function packageLog(lines) {
  const tracker = new SessionTracker();
  const log = [];
  for (const look of lines) {
    if (look === null) {
      tracker.reset();
      continue;
    }
    const result = checkSnapshot(look);
    const { valid } = result;
    const entry = { report: { valid, issues: valid ? result.warnings : result.issues } };
    log.push(entry);
    try {
      entry.events = tracker.update(look);
    } catch (error) {
      assert.ok(ValidationError.is(error), error);
      entry.refused = error.issues;
    }
    try {
      const { roots, orphans, cycles } = frameTree(look.frames ?? []);
      entry.frames = { roots: draw(roots), orphans: draw(orphans), cycles: draw(cycles) };
    } catch (error) {
      assert.ok(ValidationError.is(error), error);
    }
  }
  // As it would arrive elsewhere: without what is undefined.
  return JSON.parse(JSON.stringify(log));
}

describe("the package and the native build, on the same generated sessions", () => {
  const lines = sessions();
  let native;
  let ours;

  before(() => {
    native = nativeLog(lines);
    ours = packageLog(lines);
    assert.equal(native.length, SESSIONS * LOOKS);
    assert.equal(ours.length, native.length);
  });

  const agree = (name, isThere) =>
    native.reduce((count, entry, i) => {
      if (!isThere(entry)) return count;
      assert.deepEqual(ours[i][name], entry[name], JSON.stringify(entry));
      return count + 1;
    }, 0);

  test("find the same", () => {
    const codes = native.flatMap(({ report }) => report.issues.map(({ code }) => code));
    assert.ok(new Set(codes).size > 12, [...new Set(codes)].join());
    assert.equal(
      agree("report", () => true),
      native.length,
    );
  });

  test("nest frames alike", () => {
    assert.ok(agree("frames", (entry) => "frames" in entry) > 1000);
  });

  test("tell of the same events", () => {
    const types = native.flatMap(({ events = [] }) => events.map(({ type }) => type));
    assert.equal(new Set(types).size, 10);
    assert.ok(agree("events", (entry) => "events" in entry) > 1000);
  });

  test("refuse the same", () => {
    assert.ok(agree("refused", (entry) => "refused" in entry) > 20);
    native.forEach(({ events }, i) => {
      assert.equal("events" in ours[i], events !== undefined);
    });
  });
});
