import type { Format } from "./format.js";

/** For a workflow of GitHub: commands that annotate the lines of a change. */
export const github: Format = {
  begin: () => "",
  finding: ({ file, issue: { code, severity, message, location } }) => {
    const place = location ? `,line=${location.line},col=${location.column}` : "";
    return `::${severity} file=${property(file)}${place},title=${code}::${data(message)}\n`;
  },
  end: (_, failures) => failures.map((failure) => `::error::${data(failure)}\n`).join(""),
};

const data = (text: string): string =>
  text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");

const property = (text: string): string => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
