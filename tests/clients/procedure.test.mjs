import assert from "node:assert/strict";
import { test } from "node:test";
import { initTRPC, TRPCError } from "@trpc/server";
import { Frame } from "webfuse-widget";

const { procedure, router } = initTRPC.create();
const api = router({ isTop: procedure.input(Frame).query(({ input }) => input.parentFrameId < 0) });
const caller = api.createCaller({});

test("a procedure of tRPC takes a frame, typed", async () => {
  assert.equal(await caller.isTop({ frameId: 0, parentFrameId: -1, url: "about:blank" }), true);
});

test("a procedure of tRPC refuses what is no frame, with the reasons", async () => {
  // @ts-expect-error a frame has a URL
  const answer = caller.isTop({ frameId: 0, parentFrameId: -1 });
  await assert.rejects(answer, (error) => {
    assert.ok(error instanceof TRPCError);
    assert.equal(error.code, "BAD_REQUEST");
    assert.match(error.message, /url/);
    return true;
  });
});
