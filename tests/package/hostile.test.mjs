import assert from "node:assert/strict";
import { describe, test } from "node:test";
import vm from "node:vm";
import { answers, hostile } from "./bodies/hostile.mjs";
import { otherRealm } from "./bodies/other-realm.mjs";

for (const [name, bodies] of Object.entries(hostile)) {
  describe(name, () => {
    for (const [what, run] of bodies) test(what, run);
    test("something is tried", () => assert.ok(bodies.length > 0));
  });
}

describe("objects of another realm", () => {
  const realm = vm.createContext({});
  const inRealm = (source) => vm.runInContext(`(${source})`, realm);
  for (const [what, run] of otherRealm) test(what, () => run(inRealm));

  test("a revoked proxy and a throwing getter of it", () => {
    answers(
      inRealm("(() => { const p = Proxy.revocable({}, {}); p.revoke(); return p.proxy; })()"),
    );
    answers(inRealm("({ get url() { throw 1; }, frameId: 1, parentFrameId: 1 })"));
  });
});
