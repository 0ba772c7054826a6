import type { Format } from "./format.js";

/** For programs: the findings as `validateJson` gives them, each with its file, what couldn't be checked, and a summary. */
export function json(): Format {
  let between = "";
  return {
    begin: () => '{"findings":[',
    finding: ({ file, issue }) => {
      const text = `${between}\n${JSON.stringify({ file, ...issue })}`;
      between = ",";
      return text;
    },
    end: (summary, failures) =>
      `\n],"failures":${JSON.stringify(failures)},"summary":${JSON.stringify(summary)}}\n`,
  };
}
