import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { Frame, Participant, SessionInfo, Tab } from "webfuse-widget";

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../fixtures/reference/${name}.json`, import.meta.url), "utf8"));

const examples = [
  ["Tab", Tab, read("tab")],
  ["Participant", Participant, read("participant")],
  ["SessionInfo", SessionInfo, read("session-info")],
  ["a list of Frames", Frame.array, read("frames")],
];

describe("the examples of the object reference have no findings", () => {
  for (const [name, schema, value] of examples) {
    test(name, () => {
      assert.equal(schema.is(value), true);
      assert.equal(schema.parse(value), value);
      for (const strict of [false, true]) {
        assert.deepEqual(schema.validate(value, { strict }), { valid: true, value, warnings: [] });
      }
    });
  }
});
