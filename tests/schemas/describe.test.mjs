import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { compiled } from "./ajv.mjs";
import { exported, objects, schemaOf } from "./read.mjs";

test("every object of the package has a schema that ajv compiles in strict mode", () => {
  assert.deepEqual(Object.keys(compiled).sort(), Object.keys(exported).sort());
});

test("the schemas can be imported by the package's name", () => {
  const require = createRequire(import.meta.url);
  for (const { name } of objects) {
    assert.deepEqual(require(`webfuse-widget/schemas/${name}.json`), schemaOf(name));
  }
});

for (const { name, doc, sealed, fields } of objects) {
  test(`the schema of ${name} says what it is and where it is found`, () => {
    const schema = schemaOf(name);
    assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
    assert.equal(schema.$id, `https://unpkg.com/webfuse-widget/dist/schemas/${name}.json`);
    assert.equal(schema.title, name);
    assert.equal(schema.description, doc);
    assert.equal(schema.additionalProperties, sealed ? false : undefined);
  });

  test(`the schema of ${name} has every property with its description`, () => {
    const { $schema, ...properties } = schemaOf(name).properties;
    assert.equal($schema !== undefined, sealed, "files of sealed objects name their schema");
    assert.deepEqual(
      Object.entries(properties).map(([name, { description }]) => [name, description]),
      fields.map(({ name, doc }) => [name, doc]),
    );
  });

  test(`the schema of ${name} proposes documented values and refuses others only where the interface does`, () => {
    const { properties } = schemaOf(name);
    for (const { name, kind, values } of fields) {
      const { enum: allowed, examples } = properties[name];
      const closed = kind === "choice";
      assert.deepEqual(allowed, closed ? [...values, null] : undefined, name);
      assert.deepEqual(examples, closed ? undefined : (values ?? undefined), name);
    }
  });
}
