const number = (value) =>
  value === undefined
    ? "–"
    : value < 10
      ? value.toFixed(1)
      : Math.round(value).toLocaleString("en");

/** A table as Markdown: figures, and in brackets how many times those of hand, or else of the first row, they are. */
export function print({ title, unit, scale = 1, columns, notes = {} }) {
  const names = Object.keys(columns);
  const all = [...Object.values(columns), ...Object.values(notes)];
  const rows = [...new Set(all.flatMap((column) => Object.keys(column)))];
  const base = rows.includes("hand") ? "hand" : rows[0];
  const cell = (row, name) => {
    const value = columns[name][row];
    if (value === undefined) return "–";
    const ratio = value / columns[name][base];
    return row === base
      ? number(value / scale)
      : `${number(value / scale)} (${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio)}×)`;
  };
  const heads = [...names, ...Object.keys(notes)];
  const lines = [
    `\n### ${title}, ${unit}\n`,
    `| | ${heads.join(" | ")} |`,
    `|---|${heads.map(() => "---:|").join("")}`,
    ...rows.map((row) => {
      const noted = Object.values(notes).map((note) => String(note[row] ?? "–"));
      return `| ${row} | ${[...names.map((name) => cell(row, name)), ...noted].join(" | ")} |`;
    }),
  ];
  console.log(lines.join("\n"));
}
