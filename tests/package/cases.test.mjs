import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { schemas } from "./bodies/schemas.mjs";

/** The cases that the Rust crate is tested with, so that both say the same word by word. */
const cases = JSON.parse(readFileSync(new URL("../fixtures/cases.json", import.meta.url), "utf8"));

describe("the cases of tests/fixtures/cases.json", () => {
  for (const { name, object, list = false, options, value, report } of cases) {
    test(name, () => {
      const schema = schemas[list ? `${object}[]` : object];
      const result = schema.validate(value, options);
      const { valid, issues } = report;
      assert.deepEqual(result, valid ? { valid, value, warnings: issues } : { valid, issues });
      if (!options) assert.equal(schema.is(value), valid);
    });
  }
});
