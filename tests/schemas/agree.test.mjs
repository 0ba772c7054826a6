import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { compiled } from "./ajv.mjs";
import { exported, objects } from "./read.mjs";
import { near, sound } from "./values.mjs";

// One seed, so that every run tries the same values.
const runs = { seed: 20200 + 12, numRuns: 2000 };

/** The value without what a file may say of itself, which is no property of the object. */
function withoutSchema(value, { sealed }) {
  const { $schema, ...rest } = Object(value);
  return sealed && typeof $schema === "string" && !Array.isArray(value) ? rest : value;
}

for (const object of objects) {
  const { is } = exported[object.name];
  const validate = compiled[object.name];

  test(`the schema of ${object.name} accepts what the guard accepts`, () => {
    fc.assert(
      fc.property(sound(object), (value) => {
        assert.equal(is(value), true);
        assert.equal(validate(value), true, JSON.stringify(validate.errors));
      }),
      runs,
    );
  });

  test(`the schema of ${object.name} agrees with the guard on values near the object`, () => {
    const verdicts = { true: 0, false: 0 };
    fc.assert(
      fc.property(near(object), (value) => {
        const verdict = is(withoutSchema(value, object));
        verdicts[verdict]++;
        assert.equal(validate(value), verdict, JSON.stringify(validate.errors));
      }),
      runs,
    );
    for (const [verdict, times] of Object.entries(verdicts)) {
      assert.ok(times > runs.numRuns / 20, `${verdict} only ${times} times: too few to tell`);
    }
  });
}

test("the schemas agree with the guards on the cases that the package is tested with", () => {
  const file = new URL("../fixtures/cases.json", import.meta.url);
  const single = JSON.parse(readFileSync(file, "utf8")).filter(({ list }) => !list);
  assert.ok(single.length > 100);
  for (const { name, object, value } of single) {
    const known = objects.find((one) => one.name === object);
    const verdict = exported[object].is(withoutSchema(value, known));
    assert.equal(compiled[object](value), verdict, name);
  }
});

test("a settings file may name its schema, the settings themselves may not", () => {
  const value = { $schema: "./IntegrationSettings.json", shake_to_start: true };
  assert.equal(compiled.IntegrationSettings(value), true);
  assert.equal(exported.IntegrationSettings.is(value), false);
});
