import assert from "node:assert/strict";
import { test } from "node:test";
import * as widget from "webfuse-widget";

const schemas = Object.values(widget).flatMap((it) => ("array" in it ? [it, it.array] : []));

test("every object and every list of them is a standard schema", () => {
  assert.equal(schemas.length, 12);
  for (const { name, "~standard": standard } of schemas) {
    assert.equal(standard.version, 1, name);
    assert.equal(standard.vendor, "webfuse-widget", name);
    const { issues } = standard.validate(undefined);
    assert.equal(issues?.length, 1, name);
    assert.deepEqual(issues?.[0]?.path, [], name);
  }
});

test("only errors make a value invalid", () => {
  const settings = { support_button_position: "bottom-left" };
  const { warnings } = /** @type {{ warnings: readonly unknown[] }} */ (
    widget.IntegrationSettings.validate(settings)
  );
  assert.equal(warnings.length, 1);
  const result = widget.IntegrationSettings["~standard"].validate(settings);
  assert.deepEqual(result, { value: settings });
});

test("issues have a message and a path, from the list's index on", () => {
  const { issues } = widget.Frame.array["~standard"].validate([{ frameId: 1, parentFrameId: 0 }]);
  assert.deepEqual(issues, [{ message: "[0].url: missing, expected a string", path: [0, "url"] }]);
});
