import assert from "node:assert/strict";
import { test } from "node:test";
import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { Tab } from "webfuse-widget";

const app = new Hono().post("/tabs", sValidator("json", Tab.array), (context) =>
  context.json({ titles: context.req.valid("json").map(({ title }) => title) }),
);

const tab = {
  active: true,
  control_index: 1,
  isMediaSharing: false,
  leader_index: 1,
  mediaSharingType: null,
  newTab: false,
  paused: false,
  sessionId: "s1",
  ssid: 3,
  title: "A page",
  url: "https://example.com/",
};

/**
 * What the API answers to a list of tabs.
 *
 * @param {unknown} tabs
 */
async function post(tabs) {
  const response = await app.request("/tabs", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(tabs),
  });
  return { status: response.status, body: await response.json() };
}

test("an API of Hono takes a list of tabs, typed", async () => {
  assert.deepEqual(await post([tab, tab]), { status: 200, body: { titles: ["A page", "A page"] } });
});

test("an API of Hono answers what is wrong with which tab", async () => {
  const { status, body } = await post([tab, { ...tab, ssid: "3" }]);
  assert.equal(status, 400);
  assert.equal(body.success, false);
  assert.deepEqual(
    body.error.map((/** @type {{ path: unknown }} */ { path }) => path),
    [[1, "ssid"]],
  );
});
