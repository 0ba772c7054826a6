import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { IntegrationSettings, Space, Tab, ValidationError } from "webfuse-widget";
import { schemas } from "./bodies/schemas.mjs";
import { sound } from "./bodies/sound.mjs";

const tab = (changes) => ["Tab", { ...sound.Tab(), ...changes }];
const space = (changes) => ["Space", { ...sound.Space(), ...changes }];
const frame = (changes) => ["Frame", { ...sound.Frame(), ...changes }];
const session = (changes) => ["SessionInfo", { ...sound.SessionInfo(), ...changes }];
const settings = (value) => ["IntegrationSettings", value];

/** An issue, but for `severity`, by the name of its code. */
const issue = (code) => (path, message, more) => ({ code, path, message, ...more });
const missing = issue("missing");
const wrongType = issue("invalid_type");
const notInteger = issue("not_integer");
const unknownKey = issue("unknown_key");
const unknownValue = issue("unknown_value");
const outOfRange = issue("out_of_range");

const positions = '"bottomleft", "bottomright" or "middleright"';
const media = '"screen", "video" or null';
const scalar = "a string, a number or a boolean";

/** What is an error: what there is to say of each value, in full. */
const errors = [
  [
    "a property is missing",
    tab({ title: undefined }),
    missing(["title"], "title: missing, expected a string", { expected: "a string" }),
  ],
  [
    "null instead of a string",
    tab({ title: null }),
    wrongType(["title"], "title: expected a string, found null", {
      expected: "a string",
      received: "null",
    }),
  ],
  [
    "a Map instead of a string",
    tab({ title: new Map() }),
    wrongType(["title"], "title: expected a string, found a Map", {
      expected: "a string",
      received: "a Map",
    }),
  ],
  [
    "a bigint instead of an integer",
    tab({ ssid: 1n }),
    wrongType(["ssid"], "ssid: expected an integer, found a bigint", {
      expected: "an integer",
      received: "a bigint",
    }),
  ],
  [
    "a quoted boolean",
    tab({ active: "true" }),
    wrongType(["active"], "active: expected a boolean, found a string; write true without quotes", {
      expected: "a boolean",
      received: "a string",
      suggestion: "true",
    }),
  ],
  [
    "a quoted number",
    tab({ ssid: "12" }),
    wrongType(["ssid"], "ssid: expected an integer, found a string; write it without quotes", {
      expected: "an integer",
      received: "a string",
    }),
  ],
  [
    "an object instead of an array",
    space({ adminIds: {} }),
    wrongType(["adminIds"], "adminIds: expected an array of integers, found an object", {
      expected: "an array of integers",
      received: "an object",
    }),
  ],
  [
    "a wrong item of an array",
    space({ adminIds: [1, "x"] }),
    wrongType(["adminIds", 1], "adminIds[1]: expected an integer, found a string", {
      expected: "an integer",
      received: "a string",
    }),
  ],
  [
    "a wrong property of an object inside",
    session({ space: { ...sound.Space(), is_paused: 0 } }),
    wrongType(["space", "is_paused"], "space.is_paused: expected a boolean, found a number", {
      expected: "a boolean",
      received: "a number",
    }),
  ],
  [
    "null instead of leaving a setting out",
    settings({ shake_to_start: null }),
    wrongType(
      ["shake_to_start"],
      "shake_to_start: expected a boolean, found null; leave it out instead",
      { expected: "a boolean", received: "null" },
    ),
  ],
  [
    "undefined instead of leaving an entry out",
    settings({ metadata: { plan: undefined } }),
    wrongType(
      ["metadata", "plan"],
      "metadata.plan: expected a string, a number or a boolean, found undefined; leave it out instead",
      { expected: "a string, a number or a boolean", received: "undefined" },
    ),
  ],
  [
    "a forgotten await",
    settings({ metadata: Promise.resolve({}) }),
    wrongType(["metadata"], "metadata: expected a plain object, found a Promise; await it", {
      expected: "a plain object",
      received: "a Promise",
    }),
  ],
  [
    "a forgotten await of a whole object",
    ["SessionInfo", Promise.resolve(sound.SessionInfo())],
    wrongType([], "expected a SessionInfo object, found a Promise; await it", {
      expected: "a SessionInfo object",
      received: "a Promise",
    }),
  ],
  [
    "JSON text instead of its value",
    ["Tab", JSON.stringify(sound.Tab())],
    wrongType([], "expected a Tab object, found a string; parse it first, if it is JSON text", {
      expected: "a Tab object",
      received: "a string",
    }),
  ],
  [
    "a Map of what should be an object's properties",
    session({ space: new Map(Object.entries(sound.Space())) }),
    wrongType(["space"], "space: expected a Space object, found a Map", {
      expected: "a Space object",
      received: "a Map",
    }),
  ],
  [
    "a fraction as an identifier",
    tab({ ssid: 1.5 }),
    notInteger(["ssid"], "ssid: expected an integer, found a fractional number", {
      expected: "an integer",
      received: "a fractional number",
    }),
  ],
  [
    "an integer that isn't safe",
    tab({ ssid: 2 ** 53 }),
    notInteger(["ssid"], "ssid: expected an integer, found a number beyond 2^53 - 1", {
      expected: "an integer",
      received: "a number beyond 2^53 - 1",
    }),
  ],
  [
    "NaN as an index",
    tab({ leader_index: Number.NaN }),
    notInteger(["leader_index"], "leader_index: expected an integer, found NaN", {
      expected: "an integer",
      received: "NaN",
    }),
  ],
  [
    "a value outside a closed union",
    tab({ mediaSharingType: "Screen" }),
    issue("invalid_value")(
      ["mediaSharingType"],
      `mediaSharingType: expected ${media}, found "Screen"; did you mean "screen"?`,
      { expected: media, received: '"Screen"', suggestion: "screen" },
    ),
  ],
  [
    "metadata of settings that holds an object",
    settings({ metadata: { user: { name: "Jo" } } }),
    wrongType(["metadata", "user"], `metadata.user: expected ${scalar}, found an object`, {
      expected: scalar,
      received: "an object",
    }),
  ],
  [
    "metadata of settings that holds an infinite number",
    settings({ metadata: { "a b": Number.POSITIVE_INFINITY } }),
    issue("not_finite")(
      ["metadata", "a b"],
      'metadata["a b"]: expected a finite number, found an infinite number',
      { expected: "a finite number", received: "an infinite number" },
    ),
  ],
  [
    "an unknown setting like a known one",
    settings({ sessionStartConfirmation: true }),
    unknownKey(
      ["sessionStartConfirmation"],
      'unknown setting "sessionStartConfirmation"; did you mean "session_start_confirmation"?',
      { suggestion: "session_start_confirmation" },
    ),
  ],
  [
    "an unknown setting like no other",
    settings({ zzz: 1 }),
    unknownKey(["zzz"], 'unknown setting "zzz"; remove it'),
  ],
];

/** What is a warning, and an error under `strict`. */
const warnings = [
  [
    "a string that the prose doesn't list",
    space({ type: "solos" }),
    unknownValue(
      ["type"],
      'type: expected "meeting", "assisted" or "solo", found "solos"; did you mean "solo"?',
      {
        expected: '"meeting", "assisted" or "solo"',
        received: '"solos"',
        suggestion: "solo",
      },
    ),
  ],
  [
    "a string like none that the prose lists",
    space({ host_rights: "nobody" }),
    unknownValue(
      ["host_rights"],
      'host_rights: expected "everyone", "members-only" or "admins-only", found "nobody"',
      { expected: '"everyone", "members-only" or "admins-only"', received: '"nobody"' },
    ),
  ],
  [
    "a misspelt position",
    settings({ support_button_position: "bottom-right" }),
    unknownValue(
      ["support_button_position"],
      `support_button_position: expected ${positions}, found "bottom-right"; did you mean "bottomright"?`,
      { expected: positions, received: '"bottom-right"', suggestion: "bottomright" },
    ),
  ],
  [
    "a negative identifier",
    tab({ ssid: -1 }),
    outOfRange(["ssid"], "ssid: expected 0 or more, found -1", {
      expected: "0 or more",
      received: "-1",
    }),
  ],
  [
    "a negative identifier in an array",
    space({ memberIds: [3, -4] }),
    outOfRange(["memberIds", 1], "memberIds[1]: expected 0 or more, found a negative number", {
      expected: "0 or more",
      received: "a negative number",
    }),
  ],
  [
    "a parent frame below -1",
    frame({ parentFrameId: -2 }),
    outOfRange(["parentFrameId"], "parentFrameId: expected -1 or more, found a negative number", {
      expected: "-1 or more",
      received: "a negative number",
    }),
  ],
  [
    "a hidden button without another way to start",
    settings({ hidden_support_button: true }),
    issue("no_start_trigger")(
      ["hidden_support_button"],
      "hidden_support_button: leaves users no way to start a session; set key_combo_to_start or shake_to_start to true as well",
      { related: [{ path: ["key_combo_to_start"] }, { path: ["shake_to_start"] }] },
    ),
  ],
  [
    "a position for a button that is hidden",
    settings({
      support_button_position: "bottomleft",
      hidden_support_button: true,
      shake_to_start: true,
    }),
    issue("position_without_button")(
      ["support_button_position"],
      "support_button_position: has no effect while hidden_support_button is true; remove one of the two",
      { related: [{ path: ["hidden_support_button"] }] },
    ),
  ],
  [
    "one setting hides what another shows",
    settings({ block_until_agent_joins: true, hide_until_agent_joins: true }),
    issue("block_and_hide")(
      ["hide_until_agent_joins"],
      "hide_until_agent_joins: hides what block_until_agent_joins shows; set only one of the two to true",
      { related: [{ path: ["block_until_agent_joins"] }] },
    ),
  ],
];

/** What there is nothing to say of, even under `strict`. */
const nothing = [
  ["an unknown property of an object that Webfuse hands out", tab({ pinned: true })],
  ["an unknown property inside one", session({ space: { ...sound.Space(), color: "red" } })],
  ["an optional property that is undefined", settings({ metadata: undefined })],
  ["a position unlike those that are known", settings({ support_button_position: "header" })],
  ["a frame without a parent", frame({ parentFrameId: -1 })],
  ["no settings at all", settings({})],
  [
    "a hidden button and a key to start",
    settings({ hidden_support_button: true, key_combo_to_start: true }),
  ],
  ["anything in a session's metadata", session({ metadata: { a: new Map(), b: [undefined] } })],
  ["sharing that doesn't say what", tab({ isMediaSharing: true, mediaSharingType: null })],
  ["minus zero", tab({ ssid: -0 })],
];

describe("errors", () => {
  for (const [name, [object, value], expected] of errors) {
    test(name, () => {
      const issues = [{ ...expected, severity: "error" }];
      assert.deepEqual(schemas[object].validate(value), { valid: false, issues });
      assert.deepEqual(schemas[object].validate(value, { strict: true }), { valid: false, issues });
      assert.equal(schemas[object].is(value), false);
    });
  }

  test("a property that can't be read", () => {
    const value = {
      ...sound.Tab(),
    };
    Object.defineProperty(value, "title", {
      get() {
        throw new Error("no");
      },
    });
    assert.deepEqual(Tab.validate(value), {
      valid: false,
      issues: [
        {
          code: "unreadable",
          severity: "error",
          path: ["title"],
          message: "title: can't be read, because its getter or proxy throws",
        },
      ],
    });
    assert.equal(Tab.is(value), false);
  });
});

describe("warnings, which strict makes errors", () => {
  for (const [name, [object, value], expected] of warnings) {
    test(name, () => {
      const schema = schemas[object];
      assert.deepEqual(schema.validate(value), {
        valid: true,
        value,
        warnings: [{ ...expected, severity: "warning" }],
      });
      assert.equal(schema.is(value), true);
      assert.equal(schema.parse(value), value);
      assert.deepEqual(schema.validate(value, { strict: true }), {
        valid: false,
        issues: [{ ...expected, severity: "error" }],
      });
      assert.throws(() => schema.parse(value, { strict: true }), ValidationError);
    });
  }
});

describe("nothing to say", () => {
  for (const [name, [object, value]] of nothing) {
    test(name, () => {
      for (const strict of [false, true]) {
        assert.deepEqual(schemas[object].validate(value, { strict }), {
          valid: true,
          value,
          warnings: [],
        });
      }
      assert.equal(schemas[object].is(value), true);
    });
  }
});

describe("suggestions for names", () => {
  const suggested = [
    ["hidden", "hidden_support_button"],
    ["hide_support_button", "hidden_support_button"],
    ["position", "support_button_position"],
    ["stealth_mode", "key_combo_to_start"],
    ["stealthMode", "key_combo_to_start"],
    ["shakeToStart", "shake_to_start"],
    ["SHAKE-TO-START", "shake_to_start"],
    ["shake_to_strat", "shake_to_start"],
    ["meta-data", "metadata"],
    ["metdata", "metadata"],
  ];
  for (const [name, suggestion] of suggested) {
    test(`${name}: ${suggestion}`, () => {
      const { issues } = IntegrationSettings.validate({ [name]: true });
      assert.equal(issues[0].suggestion, suggestion);
      assert.equal(issues[0].message, `unknown setting "${name}"; did you mean "${suggestion}"?`);
    });
  }

  test("none for a name that is there already", () => {
    const { issues } = IntegrationSettings.validate({
      shakeToStart: true,
      shake_to_start: true,
    });
    assert.equal(issues.length, 1);
    assert.equal(issues[0].suggestion, undefined);
  });

  test("none for three characters or fewer", () => {
    for (const type of ["sol", "so", "s", ""]) {
      const { warnings } = Space.validate({ ...sound.Space(), type });
      assert.equal(warnings.length, 1);
      assert.equal(warnings[0].suggestion, undefined, type);
    }
  });
});

/** The engine remembers what was last asked at each place, which must not show. */
describe("what was said of a text before changes nothing", () => {
  const suggestions = (value) =>
    IntegrationSettings.validate(value).issues.map(({ path, suggestion }) => [
      path.join("."),
      suggestion,
    ]);

  test("beside other settings a name may mean something else", () => {
    const alone = [["shakeToStart", "shake_to_start"]];
    assert.deepEqual(suggestions({ shakeToStart: true }), alone);
    assert.deepEqual(suggestions({ shakeToStart: true, shake_to_start: true }), [
      ["shakeToStart", undefined],
    ]);
    assert.deepEqual(suggestions({ shakeToStart: true }), alone);
  });

  test("at another place a text is judged anew", () => {
    const wrong = { active: "true", newTab: "solo", mediaSharingType: "true", ssid: "12" };
    for (const title of ["first", "again"]) {
      const { issues } = Tab.validate({ ...sound.Tab(), ...wrong, title });
      assert.deepEqual(
        issues.map(({ message }) => message),
        [
          "active: expected a boolean, found a string; write true without quotes",
          `mediaSharingType: expected ${media}, found "true"`,
          "newTab: expected a boolean, found a string",
          "ssid: expected an integer, found a string; write it without quotes",
        ],
      );
    }
  });

  test("a text in place of settings isn't the name of one", () => {
    const list = ["position", { position: "left" }, "position"];
    const { issues } = IntegrationSettings.array.validate(list);
    assert.deepEqual(
      issues.map(({ code, suggestion }) => [code, suggestion]),
      [
        ["invalid_type", undefined],
        ["unknown_key", "support_button_position"],
        ["invalid_type", undefined],
      ],
    );
  });
});
