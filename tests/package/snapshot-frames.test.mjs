import assert from "node:assert/strict";
import { test } from "node:test";
import { checkSnapshot, frameTree, ValidationError } from "webfuse-widget/full";
import { draw } from "./bodies/sessions.mjs";

const frame = (frameId, parentFrameId) => ({ frameId, parentFrameId, url: "https://example.com/" });

const drawn = (frames) => {
  const { roots, orphans, cycles } = frameTree(frames);
  return { roots: draw(roots), orphans: draw(orphans), cycles: draw(cycles) };
};

test("frameTree nests frames in their order, and holds the caller's own objects", () => {
  const frames = [frame(5, 0), frame(0, -1), frame(6, 5), frame(7, 0), frame(8, 5)];
  assert.deepEqual(drawn(frames), { roots: "0(5(6 8) 7)", orphans: "", cycles: "" });
  const { roots } = frameTree(frames);
  assert.equal(roots[0].frame, frames[1]);
  assert.equal(roots[0].children[0].frame, frames[0]);
});

test("frameTree loses no frame", () => {
  const frames = [
    [1, 0],
    [2, 9],
    [3, 2],
    [4, 5],
    [5, 4],
    [6, 5],
    [7, 7],
    [2, 1],
    [10, 2],
  ].map(([id, parent]) => frame(id, parent));
  assert.deepEqual(drawn(frames), { roots: "1(2)", orphans: "2(3 10)", cycles: "4(5(6)) 7" });
});

test("frameTree reports as orphans and cycles what checkSnapshot warns of", () => {
  const frames = [frame(0, -1), frame(2, 9), frame(4, 5), frame(5, 4), frame(3, 0), frame(6, 6)];
  const { orphans, cycles } = frameTree(frames);
  const { warnings } = checkSnapshot({ frames });
  const at = (wanted) =>
    warnings.filter(({ code }) => code === wanted).map(({ path }) => frames[path[1]]);
  assert.deepEqual(
    orphans.map((node) => node.frame),
    at("unknown_parent"),
  );
  assert.deepEqual(
    cycles.map((node) => node.frame),
    at("frame_cycle"),
  );
});

test("frameTree takes an empty list", () => {
  assert.deepEqual(frameTree([]), { roots: [], orphans: [], cycles: [] });
});

test("frameTree takes a chain and a circle of a hundred thousand frames", () => {
  const deep = 100_000;
  const chain = Array.from({ length: deep }, (_, id) => frame(id, id - 1)).reverse();
  let depth = 0;
  for (let [node] = frameTree(chain).roots; node; [node] = node.children) depth++;
  assert.equal(depth, deep);

  const circle = Array.from({ length: deep }, (_, i) => frame(i + 1, ((i + 1) % deep) + 1));
  const { roots, orphans, cycles } = frameTree(circle);
  assert.deepEqual([roots.length, orphans.length, cycles.length], [0, 0, 1]);
  let length = 0;
  for (let [node] = cycles; node; [node] = node.children) length++;
  assert.equal(length, deep);
});

test("frameTree refuses what isn't frames", () => {
  for (const bad of [null, "frames", [{}], [frame("1", 0)], [frame(1, 0), null]]) {
    assert.throws(() => frameTree(bad), ValidationError);
  }
});
