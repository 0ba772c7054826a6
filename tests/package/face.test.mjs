import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import * as webfuse from "webfuse-widget";
import { schemas } from "./bodies/schemas.mjs";
import { objects, sound } from "./bodies/sound.mjs";

const { Frame, IntegrationSettings, Tab, ValidationError } = webfuse;
const commonJs = createRequire(import.meta.url)("webfuse-widget");

const wrongTab = { ...sound.Tab(), ssid: "1" };
const finding = {
  code: "invalid_type",
  severity: "error",
  path: ["ssid"],
  message: "ssid: expected an integer, found a string; write it without quotes",
  expected: "an integer",
  received: "a string",
};

/** What `parse` throws. */
function thrownBy(schema, value, options) {
  try {
    schema.parse(value, options);
  } catch (error) {
    return error;
  }
  return assert.fail("parse has thrown nothing");
}

test("the package has the six objects, ValidationError and ready, in both builds", () => {
  const names = [...objects, "ValidationError", "ready"].sort();
  assert.deepEqual(Object.keys(webfuse).sort(), names);
  assert.deepEqual(
    Object.keys(commonJs)
      .filter((name) => name !== "__esModule")
      .sort(),
    names,
  );
});

describe("a schema", () => {
  for (const [name, schema] of Object.entries(schemas)) {
    test(`${name} knows its name, and its functions work on their own`, () => {
      assert.equal(schema.name, name);
      const object = name.replace("[]", "");
      const value = name === object ? sound[object]() : [sound[object]()];
      const { is, validate, parse } = schema;
      assert.equal(is(value), true);
      assert.equal(is(1), false);
      assert.deepEqual(validate(value), { valid: true, value, warnings: [] });
      assert.equal(validate(1).valid, false);
      assert.equal(parse(value), value);
      assert.throws(() => parse(1), ValidationError);
    });
  }

  test("filters a list of values", () => {
    const tabs = [sound.Tab(), null, wrongTab, { ...sound.Tab(), ssid: -1 }];
    assert.deepEqual(tabs.filter(Tab.is), [tabs[0], tabs[3]]);
  });

  test("gives back the value itself, also where there are warnings", () => {
    const tab = Object.freeze({ ...sound.Tab(), ssid: -1 });
    assert.equal(Tab.parse(tab), tab);
    assert.equal(Tab.validate(tab).value, tab);
    const list = [tab];
    assert.equal(Tab.array.parse(list), list);
    assert.equal(Tab.array.validate(list).value, list);
  });

  test("gives results of their own: what is done to one doesn't show in the next", () => {
    const first = Tab.validate(wrongTab);
    first.issues[0].path.push("more");
    first.issues.length = 0;
    assert.deepEqual(Tab.validate(wrongTab).issues, [finding]);
    const rule = IntegrationSettings.validate({ hidden_support_button: true });
    rule.warnings[0].related[0].path.push("more");
    const again = IntegrationSettings.validate({ hidden_support_button: true });
    assert.deepEqual(again.warnings[0].related, [
      { path: ["key_combo_to_start"] },
      { path: ["shake_to_start"] },
    ]);
  });

  test("gives issues that JSON can say", () => {
    const { issues } = IntegrationSettings.validate({
      metadata: { a: Symbol("s"), b: Number.NaN },
      support_button_position: 1n,
      hidden_support_button: true,
      zzz: () => 1,
    });
    assert.equal(issues.length, 6);
    assert.deepEqual(JSON.parse(JSON.stringify(issues)), issues);
  });
});

describe("the order of findings", () => {
  test("is that of declared properties, depth first, then unknown names sorted; errors first", () => {
    const { issues } = IntegrationSettings.validate({
      zebra: 1,
      metadata: { z: null, a: null },
      apple: 1,
      hide_until_agent_joins: true,
      block_until_agent_joins: true,
      session_start_confirmation: 1,
      support_button_position: "bottom-left",
    });
    assert.deepEqual(
      issues.map(({ severity, path }) => [severity, ...path]),
      [
        ["error", "session_start_confirmation"],
        ["error", "metadata", "a"],
        ["error", "metadata", "z"],
        ["error", "apple"],
        ["error", "zebra"],
        ["warning", "support_button_position"],
        ["warning", "hide_until_agent_joins"],
      ],
    );
  });

  test("goes through what is inside before what comes after", () => {
    const { issues } = webfuse.SessionInfo.array.validate([
      { ...sound.SessionInfo(), metadata: 1, space: { ...sound.Space(), memberIds: [1, "2"] } },
      { ...sound.SessionInfo(), sessionId: 1 },
    ]);
    assert.deepEqual(
      issues.map(({ path }) => path),
      [
        [0, "space", "memberIds", 1],
        [0, "metadata"],
        [1, "sessionId"],
      ],
    );
  });
});

describe("options", () => {
  const unknown = { hidden: true };

  test("unknownKeys: an error unless it is set, a warning, or nothing", () => {
    const severities = (options) => {
      const result = IntegrationSettings.validate(unknown, options);
      return [result.valid, ...(result.issues ?? result.warnings).map(({ severity }) => severity)];
    };
    assert.deepEqual(severities(), [false, "error"]);
    assert.deepEqual(severities({ unknownKeys: "error" }), [false, "error"]);
    assert.deepEqual(severities({ unknownKeys: "warn" }), [true, "warning"]);
    assert.deepEqual(severities({ unknownKeys: "warn", strict: true }), [false, "error"]);
    assert.deepEqual(severities({ unknownKeys: "allow" }), [true]);
    assert.deepEqual(severities({ unknownKeys: "allow", strict: true }), [true]);
    assert.equal(IntegrationSettings.parse(unknown, { unknownKeys: "allow" }), unknown);
    assert.equal(IntegrationSettings.parse(unknown, { unknownKeys: "warn" }), unknown);
  });

  test("strict makes errors of warnings, in the order of all errors", () => {
    const settings = {
      support_button_position: "bottom-left",
      hidden_support_button: true,
      shake_to_start: 1,
    };
    const { issues } = IntegrationSettings.validate(settings, { strict: true });
    assert.deepEqual(
      issues.map(({ code, severity }) => [code, severity]),
      [
        ["unknown_value", "error"],
        ["position_without_button", "error"],
        ["no_start_trigger", "error"],
        ["invalid_type", "error"],
      ],
    );
  });

  test("maxIssues caps a list, errors first, and never the verdict", () => {
    const frames = [{ ...sound.Frame(), frameId: -1 }, { ...sound.Frame(), url: 1 }, null];
    assert.deepEqual(
      Frame.array
        .validate(frames, { maxIssues: 2 })
        .issues.map(({ code, path }) => [code, ...path]),
      [["invalid_type", 1, "url"], ["invalid_type", 2], ["truncated"]],
    );
    const { valid, issues } = Frame.array.validate(frames, { maxIssues: 0 });
    assert.equal(valid, false);
    assert.deepEqual(issues, [
      {
        code: "truncated",
        severity: "error",
        path: [],
        message: "and 3 more; raise maxIssues to list them",
      },
    ]);
  });

  test("a hundred issues are listed unless maxIssues says otherwise", () => {
    const list = new Array(100).fill(null);
    assert.equal(Tab.array.validate(list).issues.length, 100);
    list.push(null);
    const { issues } = Tab.array.validate(list);
    assert.equal(issues.length, 101);
    assert.equal(issues[100].code, "truncated");
  });
});

describe("ValidationError", () => {
  test("says what was expected and what is wrong", () => {
    const error = thrownBy(Tab, wrongTab);
    assert.ok(error instanceof ValidationError);
    assert.ok(error instanceof Error);
    assert.equal(error.name, "ValidationError");
    assert.equal(error.object, "Tab");
    assert.deepEqual(error.issues, [finding]);
    assert.equal(error.message, `Tab: ${finding.message}`);
    assert.ok(error.stack.includes(error.message));
  });

  test("lists several errors, and no warnings", () => {
    const { message, issues } = thrownBy(Tab, { ...wrongTab, url: null, leader_index: -1 });
    assert.equal(issues.length, 3);
    assert.equal(
      message,
      `Tab has 2 errors:\n  - ${finding.message}\n  - url: expected a string, found null`,
    );
  });

  test("lists the first of many errors and counts the others", () => {
    const error = thrownBy(Tab.array, [1, 2, 3, 4, 5, 6, 7]);
    assert.equal(error.object, "Tab[]");
    const lines = [0, 1, 2, 3, 4].map((i) => `[${i}]: expected a Tab object, found a number`);
    assert.equal(
      error.message,
      `Tab[] has 7 errors:\n${[...lines, "and 2 more"].map((line) => `  - ${line}`).join("\n")}`,
    );
  });

  test("says that there are more errors than are listed", () => {
    const many = Array.from({ length: 300 }, () => null);
    assert.match(thrownBy(Tab.array, many).message, /^Tab\[\] has more than 100 errors:\n/);
    assert.match(thrownBy(Tab.array, many).message, /\n {2}- and more than 95 more$/);
    const { message } = thrownBy(Tab.array, many, { maxIssues: 0 });
    assert.equal(message, "Tab[]: and 300 more; raise maxIssues to list them");
  });

  test("is known across copies of the package", () => {
    const [ours, theirs] = [thrownBy(Tab, null), thrownBy(commonJs.Tab, null)];
    assert.ok(!(theirs instanceof ValidationError), "there are two copies");
    for (const known of [ValidationError, commonJs.ValidationError]) {
      assert.equal(known.is(ours), true);
      assert.equal(known.is(theirs), true);
    }
    assert.deepEqual(theirs.issues, ours.issues);
    assert.equal(theirs.message, ours.message);
  });

  test("is not taken for what it isn't", () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const others = [null, undefined, 1, "ValidationError", {}, new Error("x"), revoked.proxy];
    for (const other of [...others, { name: "ValidationError", issues: [] }]) {
      assert.equal(ValidationError.is(other), false);
    }
  });
});

describe("ready", () => {
  test("can be awaited any number of times, before and after the first validation", async () => {
    await Promise.all([webfuse.ready(), webfuse.ready()]);
    assert.deepEqual(Tab.validate(wrongTab).issues, [finding]);
    assert.equal(await webfuse.ready(), undefined);
    assert.deepEqual(Tab.validate(wrongTab).issues, [finding]);
  });
});

describe("Standard Schema", () => {
  test("names the version and the vendor", () => {
    for (const schema of Object.values(schemas)) {
      const { version, vendor, validate } = schema["~standard"];
      assert.equal(version, 1);
      assert.equal(vendor, "webfuse-widget");
      assert.equal(typeof validate, "function");
    }
  });

  test("gives the value itself", () => {
    const tab = { ...sound.Tab(), ssid: -1 };
    const result = Tab["~standard"].validate(tab);
    assert.deepEqual(Object.keys(result), ["value"]);
    assert.equal(result.value, tab);
  });

  test("gives messages and paths, of errors only", () => {
    const { message, path } = finding;
    assert.deepEqual(Tab["~standard"].validate({ ...wrongTab, leader_index: -1 }), {
      issues: [{ message, path }],
    });
    assert.deepEqual(Tab.array["~standard"].validate([wrongTab]), {
      issues: [{ message: `[0].${message}`, path: [0, "ssid"] }],
    });
  });
});
