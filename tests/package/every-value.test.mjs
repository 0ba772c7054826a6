import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { everyValue } from "./bodies/every-value.mjs";

describe("every kind of JavaScript value", () => {
  for (const [name, run] of everyValue) test(name, run);

  test("is among those that are tried", () => {
    assert.ok(everyValue.length > 0);
  });
});
