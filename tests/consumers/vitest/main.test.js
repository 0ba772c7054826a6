import { expect, test } from "vitest";
import { everyEntry } from "./every.mjs";

test("every entry works", async () => {
  const line = await everyEntry();
  console.log(line);
  expect(line).toMatch(/checks held$/);
});
