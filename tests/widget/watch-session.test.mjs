import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ValidationError, WidgetError, watchSession } from "webfuse-widget/full";

const example = (name) =>
  JSON.parse(readFileSync(new URL(`../fixtures/reference/${name}.json`, import.meta.url), "utf8"));

/** A session of which the test decides what each look sees. */
function sessionOf(...looks) {
  let at = -1;
  const seen = () => looks[Math.min(at, looks.length - 1)];
  return {
    looks: () => at + 1,
    async getSessionInfo() {
      at++;
      return example("session-info");
    },
    getTabs: async () => seen().tabs,
    getParticipants: async () => seen().participants ?? [],
  };
}

const tab = example("tab");

test("gives what is there, and then what changed", async () => {
  const moved = { ...tab, url: "https://example.com/next" };
  const session = sessionOf({ tabs: [tab] }, { tabs: [tab] }, { tabs: [moved] }, { tabs: [] });
  const events = [];
  for await (const event of watchSession(session, { intervalMs: 1 })) {
    events.push(event);
    if (event.type === "tab_closed") break;
  }
  assert.deepEqual(
    events.map(({ type }) => type),
    ["info_changed", "tab_opened", "tab_changed", "tab_closed"],
  );
  assert.deepEqual(events[2].changes, { url: { before: tab.url, after: moved.url } });
  assert.equal(events[2].after, moved);
});

test("the signal ends it, in the middle of a pause too", async () => {
  const controller = new AbortController();
  const session = sessionOf({ tabs: [] });
  const types = [];
  for await (const event of watchSession(session, { intervalMs: 1e9, signal: controller.signal })) {
    types.push(event.type);
    setImmediate(() => controller.abort());
  }
  assert.deepEqual(types, ["info_changed"]);
  assert.equal(session.looks(), 1);
  for await (const event of watchSession(session, { signal: controller.signal })) {
    assert.fail(event.type);
  }
  assert.equal(session.looks(), 1);
});

test("the signal ends it while a look hangs", async () => {
  const controller = new AbortController();
  const session = { ...sessionOf({ tabs: [] }), getTabs: () => new Promise(() => {}) };
  setImmediate(() => controller.abort());
  for await (const event of watchSession(session, { signal: controller.signal })) {
    assert.fail(event.type);
  }
});

for (const [options, says] of [
  [{ interval: 500, signal: undefined }, 'unknown option "interval"; there are intervalMs, signal'],
  [{ intervalMs: Number.NaN }, "options.intervalMs: expected a number of milliseconds, found NaN"],
  [
    { intervalMs: -2 },
    "options.intervalMs: expected a number of milliseconds, found a negative number",
  ],
  [{ intervalMs: "2s" }, 'options.intervalMs: expected a number of milliseconds, found "2s"'],
  [
    { signal: new AbortController() },
    "options.signal: expected an AbortSignal, found an object of another class",
  ],
]) {
  test(`an option that makes no sense is refused: ${says}`, async () => {
    const session = sessionOf({ tabs: [] });
    const begun = watchSession(session, options).next();
    const error = await begun.catch((error) => error);
    assert.ok(ValidationError.is(error));
    assert.equal(error.message, `watchSession: ${says}`);
    assert.equal(session.looks(), 0);
  });
}

test("what the widget forgot to give isn't as it was", async () => {
  const session = { ...sessionOf({}), getTabs: async () => undefined };
  const error = await watchSession(session)
    .next()
    .catch((error) => error);
  assert.ok(ValidationError.is(error));
  assert.match(error.message, /tabs: expected an array, found null/);
});

test("an interval without end isn't none", async () => {
  const controller = new AbortController();
  const session = sessionOf({ tabs: [] });
  setTimeout(() => controller.abort(), 50);
  const options = { intervalMs: Number.POSITIVE_INFINITY, signal: controller.signal };
  for await (const _ of watchSession(session, options));
  assert.equal(session.looks(), 1);
});

test("leaving the loop ends it", async () => {
  const session = sessionOf({ tabs: [tab] });
  for await (const event of watchSession(session, { intervalMs: 1 })) {
    assert.equal(event.type, "info_changed");
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(session.looks(), 1);
});

test("a payload that isn't valid ends it with what is wrong", async () => {
  const session = sessionOf({ tabs: [{ ...tab, ssid: "1" }] });
  const error = await watchSession(session)
    .next()
    .catch((error) => error);
  assert.ok(ValidationError.is(error));
  assert.match(error.message, /tabs\[0\]\.ssid: expected an integer, found a string/);
});

test("what the widget refuses ends it with a typed error", async () => {
  const session = {
    ...sessionOf({ tabs: [] }),
    getTabs: async () => {
      throw new Error("the session is over");
    },
  };
  const error = await watchSession(session)
    .next()
    .catch((error) => error);
  assert.ok(WidgetError.is(error));
  assert.equal(error.code, "refused");
  assert.match(error.message, /the session is over/);
});
