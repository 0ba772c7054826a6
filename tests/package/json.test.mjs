import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { IntegrationSettings, SessionInfo, Tab, ValidationError } from "webfuse-widget/full";

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

const issuesOf = (result) => (result.valid ? result.warnings : result.issues);
const at = (text, { location }) =>
  location && text.slice(location.offset, location.offset + location.length);
/** Codes and the text that each finding points at. */
const found = (text, options, schema = IntegrationSettings) =>
  issuesOf(schema.validateJson(text, options)).map((issue) => [issue.code, at(text, issue)]);

describe("parseJson", () => {
  test("gives what JSON.parse gives", () => {
    const text = JSON.stringify(tab);
    assert.deepEqual(Tab.parseJson(text), tab);
    assert.deepEqual(Tab.array.parseJson(`[${text}]`), [tab]);
    assert.deepEqual(Tab.parseJson(`\ufeff${text}`), tab);
    const bytes = new TextEncoder().encode(`  ${text}\ufeff`).subarray(2, -3);
    assert.deepEqual(Tab.parseJson(bytes), tab);
    assert.deepEqual(Tab.parseJson(bytes.slice().buffer), tab);
    const settings = '{"$schema": "x", "metadata": {"__proto__": 1}}';
    assert.deepEqual(IntegrationSettings.parseJson(settings), JSON.parse(settings));
  });

  test("throws what is wrong, and where", () => {
    assert.throws(
      () => IntegrationSettings.parseJson('{\n  "shake_to_start": "yes"\n}'),
      (error) => {
        assert.ok(ValidationError.is(error));
        assert.equal(
          error.message,
          "IntegrationSettings: 2:21: shake_to_start: expected a boolean, found a string",
        );
        assert.deepEqual(error.issues[0].location, { line: 2, column: 21, offset: 22, length: 5 });
        return true;
      },
    );
    assert.throws(
      () => Tab.array.parseJson("[,]"),
      /Tab\[\]: 1:2: nothing stands before this comma/,
    );
  });

  test("leaves equal keys to validateJson", () => {
    const text = '{"metadata": {}, "metadata": {"a": 1}}';
    assert.deepEqual(IntegrationSettings.parseJson(text, { strict: true }), { metadata: { a: 1 } });
    assert.equal(IntegrationSettings.validateJson(text, { strict: true }).valid, false);
  });
});

describe("validateJson", () => {
  test("points at values, at keys, at the brace of what lacks something", () => {
    assert.deepEqual(found('{"shake_to_start": "yes", "hiden_support_button": true}'), [
      ["invalid_type", '"yes"'],
      ["unknown_key", '"hiden_support_button"'],
    ]);
    const text = JSON.stringify([tab, { ...tab, title: undefined }], null, 2);
    const [issue] = issuesOf(Tab.array.validateJson(text));
    assert.equal(at(text, issue), "{");
    assert.deepEqual([issue.location.line, issue.location.column], [15, 3]);
    assert.deepEqual(found("null"), [["invalid_type", "null"]]);
    assert.deepEqual(found(" {} ", {}, Tab.array), [["invalid_type", "{}"]]);
  });

  test("gives the other ends of a finding their places", () => {
    const text = '{"hidden_support_button": true, "support_button_position": "bottomleft"}';
    const issue = issuesOf(IntegrationSettings.validateJson(text)).find(
      ({ code }) => code === "position_without_button",
    );
    assert.equal(at(text, issue), '"bottomleft"');
    assert.equal(at(text, issue.related[0]), "true");
  });

  test("a few long names don't make a long result of a short text", () => {
    const equal = `${'"a":1,'.repeat(200)}"a":1`;
    const text = `{"metadata":{"${"n".repeat(100_000)}":{${equal}}}}`;
    const { valid, issues } = IntegrationSettings.validateJson(text);
    assert.equal(valid, false);
    assert.equal(issues.at(-1).code, "truncated");
    assert.ok(JSON.stringify(issues).length < 3_000_000);
  });

  test("finds equal keys however they are written, and points at both", () => {
    const text = '{"metadata": {"a": 1, "\\u0061": 2}}';
    const [issue] = issuesOf(IntegrationSettings.validateJson(text));
    assert.equal(issue.code, "duplicate_key");
    assert.equal(issue.severity, "warning");
    assert.deepEqual(issue.path, ["metadata", "a"]);
    assert.equal(at(text, issue), '"\\u0061"');
    assert.equal(at(text, issue.related[0]), '"a"');
    assert.notEqual(issue.related[0].path, issue.path, "each is the caller's own");
    assert.equal(
      issuesOf(IntegrationSettings.validateJson(text, { strict: true }))[0].severity,
      "error",
    );
  });

  test("says of each equal key and each half of a surrogate pair which it is", () => {
    const text = '{"a": 1, "a": "\\ud800", "b": 1, "b": "\\ud800"}';
    const words = issuesOf(IntegrationSettings.validateJson(text, { unknownKeys: "allow" })).map(
      ({ path, message }) => [path[0], message.slice(0, 6)],
    );
    assert.deepEqual(words, [
      ["a", "a: hal"],
      ["b", "b: hal"],
      ["a", "a: the"],
      ["b", "b: the"],
    ]);
  });

  test("finds equal keys in items of a list, where nothing else is wrong", () => {
    const text = JSON.stringify([tab, tab]).replace(/}]$/, ',"ssid":1}]');
    const result = Tab.array.validateJson(text);
    assert.ok(result.valid);
    assert.deepEqual(result.warnings[0].path, [1, "ssid"]);
  });

  test("counts columns in UTF-16 units, and lines as editors do", () => {
    const text = '\ufeff{ "metadata": { "é😀": null } }';
    const [{ location }] = issuesOf(IntegrationSettings.validateJson(text));
    assert.deepEqual(location, { line: 1, column: 24, offset: 24, length: 4 });
    assert.equal(text.slice(24, 28), "null");
    for (const end of ["\n", "\r\n", "\r"]) {
      const lines = `{${end}"metadata": {${end}}, "a": 1}`;
      const [{ location: place }] = issuesOf(IntegrationSettings.validateJson(lines));
      assert.deepEqual([place.line, place.column], [3, 4]);
    }
  });

  test("gives bytes the same places as their text", () => {
    const text = '{"é😀": 1, "metadata": 2}';
    const bytes = new TextEncoder().encode(text);
    assert.deepEqual(
      IntegrationSettings.validateJson(bytes),
      IntegrationSettings.validateJson(text),
    );
  });

  test("finds bytes that aren't UTF-8", () => {
    const [issue] = issuesOf(Tab.validateJson(new Uint8Array([123, 10, 34, 255, 34])));
    assert.equal(issue.code, "invalid_utf8");
    assert.deepEqual(issue.location, { line: 2, column: 2, offset: 3, length: 1 });
    // Only a whole byte order mark takes no column: others begin with the same byte.
    for (const [start, column] of [
      ["\ufeff", 1],
      ["\uff21", 2],
    ]) {
      const bytes = new Uint8Array([...new TextEncoder().encode(start), 255]);
      const [{ location }] = issuesOf(Tab.validateJson(bytes));
      assert.deepEqual(location, { line: 1, column, offset: 1, length: 1 });
    }
  });

  test("warns of halves of surrogate pairs, escaped or not", () => {
    assert.deepEqual(found('{"metadata": {"a": "\\ud800", "b": "\\ud83d\\ude00", "c": "😀"}}'), [
      ["lone_surrogate", "\\ud800"],
    ]);
    assert.deepEqual(found('{"metadata": {"é": "\ud800"}}'), [["lone_surrogate", "\ud800"]]);
  });

  test("tells keys apart that differ in such halves alone, and finds them", () => {
    const text = '{"\\ud800": 1, "\\uffee": 2, "\\ud801": 3, "\\ud800": 4}';
    const others = found(text).filter(([code]) => code !== "lone_surrogate");
    assert.deepEqual(others, [
      ["unknown_key", '"\\ud800"'],
      ["unknown_key", '"\\ud801"'],
      ["unknown_key", '"\\uffee"'],
      ["duplicate_key", '"\\ud800"'],
    ]);
    assert.equal(
      IntegrationSettings.validateJson(text).issues[0].location.offset,
      text.length - 12,
    );
  });

  test("says what to change where the text isn't JSON", () => {
    for (const [text, place, word] of [
      ["", "", /empty/],
      ['{"a": 1,}', ",", /remove it/],
      ["{'a': 1}", "'a'", /double quotes/],
      ["{} // x", "// x", /comments/],
      ["{} x", "x", /remove what follows/],
    ]) {
      const [issue] = issuesOf(Tab.validateJson(text));
      assert.equal(issue.code, "invalid_json", text);
      assert.equal(at(text, issue), place);
      assert.match(issue.message, word);
    }
  });

  test("has a verdict on text of any depth", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    assert.deepEqual(
      issuesOf(Tab.validateJson(deep)).map(({ code, severity }) => [code, severity]),
      [
        ["invalid_type", "error"],
        ["too_deep", "error"],
      ],
    );
    const space = {
      access_control: "public",
      company_id: 1,
      domain: "",
      host_rights: "everyone",
      id: 1,
      identification: "anonymous",
      is_paused: false,
      link: "",
      name: "",
      slug: "",
      type: "solo",
      visibility: "company",
      adminIds: [],
      memberIds: [],
    };
    const info = JSON.stringify({ sessionId: "", opentokSessionId: "", space, metadata: {} });
    const result = SessionInfo.validateJson(info.replace(/{}}$/, `{"a":${deep}}}`));
    assert.ok(result.valid);
    assert.deepEqual(
      result.warnings.map(({ code }) => code),
      ["too_deep"],
    );
  });

  test("lists as much as it is asked for, and counts the rest", () => {
    const keys = Array.from({ length: 500 }, (_, i) => `"k${i % 100}":1`).join();
    const result = IntegrationSettings.validateJson(`{"metadata":{${keys}}}`, { maxIssues: 3 });
    assert.ok(result.valid);
    assert.equal(result.warnings.length, 4);
    assert.match(result.warnings[3].message, /397 more/);
  });

  test("never throws, whatever it is given", () => {
    for (const input of [undefined, null, 1, {}, [], Symbol("a"), new Date(), () => 1]) {
      const [issue] = issuesOf(Tab.validateJson(input));
      assert.equal(issue.code, "invalid_type");
      assert.match(issue.message, /^expected JSON text, as a string/);
    }
  });

  test("says what it was given that is no text", () => {
    const gone = new Uint8Array(3);
    structuredClone(gone, { transfer: [gone.buffer] });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const inDisguise = { [Symbol.toStringTag]: "ArrayBuffer", length: 2 ** 50 };
    for (const [input, found] of [
      [tab, "an object; parse takes values"],
      [[tab], "an array; parse takes values"],
      [Promise.resolve("{}"), "a Promise; await it"],
      [new Map(), "a Map"],
      [inDisguise, "an object of another class"],
      [proxy, "a property that can't be read"],
      [gone, "an object of another class"],
    ]) {
      const [issue] = issuesOf(Tab.validateJson(input));
      assert.equal(issue.message.split("found ")[1], found);
      assert.throws(() => Tab.parseJson(input), ValidationError);
    }
  });

  test("allows $schema at the root of what has declared properties alone", () => {
    assert.deepEqual(found('{"$schema": "./a.json"}'), []);
    assert.deepEqual(found('[{"$schema": ""}]', {}, IntegrationSettings.array), [
      ["unknown_key", '"$schema"'],
    ]);
  });

  test("works on large and small texts by turns", () => {
    const item = JSON.stringify(tab);
    const large = `[${`${item},`.repeat(100_000)}${item.replace("true", "1")}]`;
    for (let i = 0; i < 2; i++) {
      const [issue] = issuesOf(Tab.array.validateJson(large));
      assert.deepEqual(issue.path, [100_000, "active"]);
      assert.equal(at(large, issue), "1");
      assert.deepEqual(found('{"x": 1}'), [["unknown_key", '"x"']]);
    }
  });
});
