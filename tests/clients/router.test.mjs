import assert from "node:assert/strict";
import { test } from "node:test";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  SearchParamError,
} from "@tanstack/react-router";
import { IntegrationSettings } from "webfuse-widget";

const root = createRootRoute();
const start = createRoute({
  getParentRoute: () => root,
  path: "/start",
  validateSearch: IntegrationSettings,
});

/**
 * What a router makes of an address.
 *
 * @param {string} address
 */
async function visit(address) {
  const router = createRouter({
    routeTree: root.addChildren([start]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  await router.load();
  const match = router.state.matches.find(({ routeId }) => routeId === start.id);
  assert.ok(match, "the address has a route");
  return match;
}

test("a route of TanStack Router takes settings from its address", async () => {
  const { search, status } = await visit("/start?hidden_support_button=true&shake_to_start=true");
  assert.equal(status, "success");
  assert.deepEqual(search, { hidden_support_button: true, shake_to_start: true });
});

test("a route of TanStack Router says what is wrong with its address", async () => {
  const { error, status } = await visit("/start?shake_to_star=true");
  assert.equal(status, "error");
  assert.ok(error instanceof SearchParamError);
  assert.match(error.message, /shake_to_start/);
});
