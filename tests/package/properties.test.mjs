import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ValidationError } from "webfuse-widget";
import { anySubject } from "./arbitrary/values.mjs";
import { schemas } from "./bodies/schemas.mjs";
import { findings } from "./second/findings.mjs";

const runs = { numRuns: 5000 };

/** How an issue is compared with a finding of the second implementation: all but the words. */
const core = ({ code, severity, path, suggestion }) =>
  suggestion === undefined ? { code, severity, path } : { code, severity, path, suggestion };

const isError = ({ severity }) => severity === "error";

test("is, validate and parse agree with a second implementation and with each other", () => {
  fc.assert(
    fc.property(anySubject, ({ object, value }) => {
      const schema = schemas[object];
      const valid = !findings(object, value).some(isError);
      assert.equal(schema.is(value), valid, "is");
      assert.equal(schema.validate(value).valid, valid, "validate");
      if (valid) assert.equal(schema.parse(value), value, "parse");
      else assert.throws(() => schema.parse(value), ValidationError, "parse");
    }),
    runs,
  );
});

test("every finding is that of a second implementation", () => {
  fc.assert(
    fc.property(anySubject, ({ object, value, options: { strict, unknownKeys } }) => {
      const options = { strict, unknownKeys, maxIssues: 1e9 };
      const expected = findings(object, value, options);
      const result = schemas[object].validate(value, options);
      assert.equal(result.valid, !expected.some(isError));
      assert.deepEqual((result.issues ?? result.warnings).map(core), expected);
      if (result.valid) assert.equal(result.value, value);
    }),
    runs,
  );
});

test("a cap keeps the first findings, counts the others and leaves the verdict alone", () => {
  fc.assert(
    fc.property(anySubject, ({ object, value, options }) => {
      const { maxIssues = 100 } = options;
      const all = schemas[object].validate(value, { ...options, maxIssues: 1e9 });
      const some = schemas[object].validate(value, options);
      assert.equal(some.valid, all.valid);
      const listed = some.issues ?? some.warnings;
      const found = all.issues ?? all.warnings;
      assert.deepEqual(listed.slice(0, maxIssues), found.slice(0, maxIssues));
      const left = found.length - maxIssues;
      if (left > 0) {
        const [note, ...more] = listed.slice(maxIssues);
        assert.deepEqual(more, []);
        assert.equal(note.code, "truncated");
        assert.equal(note.message, `and ${left} more; raise maxIssues to list them`);
        assert.equal(note.severity, found.slice(maxIssues).some(isError) ? "error" : "warning");
      } else assert.equal(listed.length, found.length);
    }),
    runs,
  );
});
