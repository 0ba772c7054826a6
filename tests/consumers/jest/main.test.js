const { everyEntry } = require("./every.cjs");

test("every entry works", async () => {
  const line = await everyEntry();
  console.log(line);
  expect(line).toMatch(/checks held$/);
});
