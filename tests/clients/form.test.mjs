import assert from "node:assert/strict";
import { test } from "node:test";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { createFormControl } from "react-hook-form";
import { IntegrationSettings } from "webfuse-widget";

/**
 * What a form says when it is submitted with these values.
 *
 * @param {Partial<Record<keyof IntegrationSettings, unknown>>} values
 */
async function submit(values) {
  const form = createFormControl({
    resolver: standardSchemaResolver(IntegrationSettings),
    // A form holds what its fields hold: these may be wrong.
    defaultValues: /** @type {IntegrationSettings} */ (values),
  });
  /** @type {IntegrationSettings | undefined} */
  let submitted;
  /** @type {import("react-hook-form").FieldErrors<IntegrationSettings>} */
  let errors = {};
  await form.handleSubmit(
    (data) => {
      submitted = data;
    },
    (found) => {
      errors = found;
    },
  )();
  return { submitted, errors };
}

test("a form of React Hook Form submits sound settings", async () => {
  const values = { shake_to_start: true, metadata: { agent: "a" } };
  assert.deepEqual(await submit(values), { submitted: values, errors: {} });
});

test("a form of React Hook Form has a message at each wrong field, nested ones too", async () => {
  const { submitted, errors } = await submit({
    hidden_support_button: "yes",
    shake_to_start: true,
    metadata: { agent: [] },
  });
  assert.equal(submitted, undefined);
  assert.deepEqual(Object.keys(errors).sort(), ["hidden_support_button", "metadata"]);
  assert.equal(
    errors.hidden_support_button?.message,
    "hidden_support_button: expected a boolean, found a string",
  );
  assert.match(errors.metadata?.agent?.message ?? "", /^metadata\.agent: /);
});
