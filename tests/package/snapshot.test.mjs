import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkSnapshot, SessionTracker, ValidationError } from "webfuse-widget/full";
import { cases, frame, info, participant, snapshot, tab } from "./bodies/reference.mjs";

describe("checkSnapshot: the cases of tests/fixtures/snapshots.json", () => {
  for (const { name, options, snapshot: parts, report } of cases) {
    test(name, () => {
      const value = snapshot(parts);
      const before = structuredClone(value);
      const { valid, issues } = report;
      const result = checkSnapshot(value, options);
      assert.deepEqual(result, valid ? { valid, value, warnings: issues } : { valid, issues });
      assert.deepEqual(value, before);
    });
  }
});

test("checkSnapshot gives the caller's own object", () => {
  const value = { tabs: [tab()] };
  assert.equal(checkSnapshot(value).value, value);
});

test("checkSnapshot takes an absent part and one that is undefined for the same", () => {
  const { valid, warnings } = checkSnapshot({
    tabs: [tab({ leader_index: 8 })],
    participants: undefined,
  });
  assert.deepEqual({ valid, warnings }, { valid: true, warnings: [] });
});

test("checkSnapshot refuses what is no snapshot", () => {
  const cases = [
    [null, "null"],
    [undefined, "undefined"],
    [[], "an array"],
    ["tabs", "a string"],
    [() => {}, "a function"],
    [Promise.resolve({ tabs: [] }), "a Promise; await it"],
    [new Map([["tabs", []]]), "a Map"],
  ];
  for (const [value, found] of cases) {
    const { valid, issues } = checkSnapshot(value);
    assert.equal(valid, false);
    assert.deepEqual(
      issues.map(({ code, path, message }) => ({ code, path, message })),
      [
        {
          code: "invalid_type",
          path: [],
          message: `expected an object with info, tabs, participants or frames, found ${found}`,
        },
      ],
    );
  }
});

test("checkSnapshot survives parts and objects that throw, lie or change their minds", () => {
  const thrower = (of, name) =>
    Object.defineProperty({ ...of }, name, {
      get() {
        throw new Error("no");
      },
    });
  const codes = (value) =>
    (checkSnapshot(value).issues ?? []).map(({ code, path }) => [code, ...path]);
  assert.deepEqual(codes(thrower({}, "tabs")), [["unreadable", "tabs"]]);
  assert.deepEqual(codes({ tabs: [thrower(tab(), "ssid")] }), [["unreadable", "tabs", 0, "ssid"]]);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  assert.equal(checkSnapshot(proxy).valid, false);
  assert.equal(checkSnapshot({ info: proxy }).valid, false);

  let reads = 0;
  const fickle = Object.defineProperty(tab(), "ssid", { get: () => (reads++ % 2 ? "x" : 1) });
  assert.equal(typeof checkSnapshot({ tabs: [fickle] }).valid, "boolean");
  const late = Object.defineProperty(info(), "sessionId", {
    get() {
      if (reads++ > 12) throw new Error("no");
      return "x";
    },
  });
  for (let i = 0; i < 20; i++) checkSnapshot({ info: late, tabs: [tab()] });
});

test("checkSnapshot tells of what is no part", () => {
  const said = (value, options) => {
    const result = checkSnapshot(value, options);
    return (result.issues ?? result.warnings).map(({ severity, code, path, message }) => [
      `${severity} ${code}`,
      ...path,
      message,
    ]);
  };
  const known = "there are info, tabs, participants, frames";
  const misspelt = { tab: [tab()], tabs: [] };
  const finding = (severity) => [
    [`${severity} unknown_key`, "tab", `unknown part "tab"; ${known}`],
  ];
  assert.deepEqual(said(misspelt), finding("error"));
  assert.deepEqual(said(misspelt, { unknownKeys: "warn" }), finding("warning"));
  assert.deepEqual(said(misspelt, { unknownKeys: "warn", strict: true }), finding("error"));
  assert.deepEqual(said(misspelt, { unknownKeys: "allow" }), []);
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`part ${i}`, i]));
  assert.match(said(many, { maxIssues: 3 })[3].at(-1), /^and 497 more/);
});

test("checkSnapshot comes back where several getters ask for it again", () => {
  const snapshot = {};
  for (const name of ["info", "tabs", "participants", "frames"]) {
    Object.defineProperty(snapshot, name, { get: () => checkSnapshot(snapshot), enumerable: true });
  }
  assert.equal(checkSnapshot(snapshot).valid, false);
  const tracker = new SessionTracker();
  const asking = {};
  for (const name of ["tabs", "frames"]) {
    Object.defineProperty(asking, name, { get: () => tracker.update(asking), enumerable: true });
  }
  assert.throws(() => tracker.update(asking), ValidationError);
});

test("checkSnapshot can be called from within a getter that it calls", () => {
  const nested = [];
  const outer = Object.defineProperty(tab({ ssid: 4 }), "active", {
    get() {
      nested.push(
        checkSnapshot({ frames: [frame({ frameId: 3, parentFrameId: 3 })] }).warnings[0].code,
      );
      return false;
    },
  });
  const { issues } = checkSnapshot({ tabs: [outer, tab({ ssid: 4, active: false })] });
  assert.deepEqual(
    issues.map(({ code }) => code),
    ["duplicate_ssid"],
  );
  assert.ok(nested.length > 0);
  assert.ok(nested.every((code) => code === "frame_cycle"));
});

test("checkSnapshot counts a hundred thousand findings and keeps few", () => {
  const { valid, issues } = checkSnapshot({
    participants: Array.from({ length: 100_000 }, () => participant({ self: false })),
  });
  assert.equal(valid, false);
  assert.equal(issues.length, 101);
  assert.match(issues[100].message, /99900 more/);
});
