const own = "webfuse-widget";

/** A column's figures by subject. */
const figures = (tables, id, column) => tables.get(id)?.columns[column];

/** What a subject's figure is of another's, in one column or in the worst of all. */
const times = (id, of, by, column) => (tables) => {
  const columns = tables.get(id)?.columns ?? {};
  const cells = column === undefined ? Object.values(columns) : [columns[column]].filter(Boolean);
  if (cells.length === 0) return undefined;
  return Math.max(...cells.map((cell) => cell[of] / cell[by]));
};

const [tab, settings] = ["tab, 3 wrong fields", "settings, misspelt"];
const bytes = (id, of) => (tables) => figures(tables, id, "gzip -9")?.[of];
const above = (column) => (tables) => {
  const cells = figures(tables, "cold", column);
  return cells && cells[own] - cells.hand;
};

/** What, at most, and how much it is. Those without a table in this run are left out. */
const rows = [
  ["is, valid, the worst of six objects", 1.1, "× hand", times("valid", own, "hand")],
  ["validate, valid, the worst", 1.5, "× is", times("own", "validate", "is")],
  ["parse, valid, the worst", 1.5, "× is", times("own", "parse", "is")],
  ["invalid tab", 1 / 2.5, "× valibot", times("invalid", own, "valibot", tab)],
  ["invalid tab", 1 / 10, "× zod", times("invalid", own, "zod", tab)],
  ["invalid tab", 600 / 185, "× hand", times("invalid", own, "hand", tab)],
  ["invalid settings", 1 / 1.5, "× valibot", times("invalid", own, "valibot", settings)],
  ["invalid settings", 1 / 8, "× zod", times("invalid", own, "zod", settings)],
  ["1,000 tabs, 10 wrong", 1 / 3, "× ajv", times("mixed", own, "ajv", "list")],
  [
    "parseJson",
    1.05,
    "× JSON.parse and hand",
    times("text", `${own}/full, parseJson`, "hand", "text"),
  ],
  ["a million tabs", 1.1, "× hand", times("growth", own, "hand", "1,000,000")],
  [`${own}, all six`, 7500, "bytes, gzip", bytes("bytes-all", own)],
  [`${own}/guards, all six`, 1000, "bytes, gzip", bytes("bytes-all", `${own}/guards`)],
  [`${own}/guards, Tab`, 400, "bytes, gzip", bytes("bytes-one", `${own}/guards`)],
  [`${own}/full, everything`, 28_000, "bytes, gzip", bytes("bytes-all", `${own}/full, everything`)],
  ["cold page, valid", 2, "ms above hand", above("valid")],
  ["cold page, first finding", 5, "ms above hand", above("invalid, findings made")],
  [
    "is under script-src 'self'",
    1.05,
    "× without",
    (tables) => {
      const strict = figures(tables, "strict", "under script-src 'self'");
      return strict && strict[own] / figures(tables, "strict", "without")[own];
    },
  ],
];

const written = (value) =>
  value < 100 ? value.toFixed(3) : Math.round(value).toLocaleString("en");

/** What the package may cost at most, and whether it held in the run that these tables are of. */
export function budgets(tables) {
  const byId = new Map(tables.map((table) => [table.id, table]));
  const notes = { "at most": {}, measured: {}, "": {} };
  for (const [what, most, unit, measure] of rows) {
    const measured = measure(byId);
    if (measured === undefined) continue;
    const row = `${what}, ${unit}`;
    notes["at most"][row] = written(most);
    notes.measured[row] = written(measured);
    notes[""][row] = measured <= most ? "holds" : "exceeded";
  }
  return { title: "Budgets", unit: "and whether they held in this run", columns: {}, notes };
}
