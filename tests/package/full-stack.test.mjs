import assert from "node:assert/strict";
import { test } from "node:test";

/** How often something has to have worked, on the way back from where the stack is full. */
const ENOUGH = 50;

/** Calls at every depth near the end of the stack. What is said or thrown there doesn't count. */
function nearTheEnd(call) {
  let worked = 0;
  const dive = () => {
    try {
      dive();
    } catch {
      // It is full here.
    }
    if (worked === ENOUGH) return;
    try {
      call();
      worked++;
    } catch {
      // It is full in there.
    }
  };
  dive();
}

/** The same from a beginning that lies so many words further. */
const furtherOn = (words, call) => ((..._padding) => nearTheEnd(call))(...new Array(words));

for (const entry of ["webfuse-widget", "webfuse-widget/full"]) {
  const { IntegrationSettings } = await import(entry);
  const wrong = {
    hiden_support_button: 1,
    shake_to_start: "true",
    support_button_position: "botom-left",
    metadata: { a: null },
  };

  test(`${entry}: a stack that runs full in the middle of a validation leaves the next ones alone`, () => {
    const { issues } = IntegrationSettings.validate(wrong);
    assert.equal(issues.length, 4);
    // It is full in the middle of each step once.
    for (let words = 0; words < 64; words++) {
      furtherOn(words, () => IntegrationSettings.validate(wrong));
      assert.deepEqual(IntegrationSettings.validate(wrong).issues, issues);
    }
  });
}
