import { type Finding, printable } from "../finding.js";
import type { Format, Summary } from "./format.js";

const codes = { error: 31, warning: 33, bold: 1, dim: 2 };

/** For people: each finding with its line of text and the place underlined, and a summary. */
export function pretty(colour: boolean): Format {
  const paint = (code: keyof typeof codes, text: string): string =>
    colour ? `\x1b[${codes[code]}m${text}\x1b[0m` : text;
  const finding = ({ file, issue, excerpt }: Finding): string => {
    const { code, severity, message, location } = issue;
    const place = location ? `${file}:${location.line}:${location.column}` : file;
    const head = `${paint("bold", place)}: ${paint(severity, severity)}: ${printable(message)} ${paint("dim", `[${code}]`)}\n`;
    if (!location || !excerpt) return head;
    const number = String(location.line);
    const marks = paint(severity, "^".repeat(excerpt.length));
    const bar = paint("dim", "|");
    return `${head}  ${number} ${bar} ${excerpt.line}\n  ${" ".repeat(number.length)} ${bar} ${" ".repeat(excerpt.start)}${marks}\n`;
  };
  return { begin: () => "", finding, end: (summary) => `${summaryOf(summary)}\n` };
}

const count = (number: number, what: string): string =>
  `${number} ${what}${number === 1 ? "" : "s"}`;

const summaryOf = ({ files, errors, warnings, truncated }: Summary): string =>
  errors + warnings === 0
    ? `${count(files, "file")} checked${files > 0 ? ", nothing to report" : ""}`
    : `${truncated ? "at least " : ""}${count(errors, "error")}, ${count(warnings, "warning")} in ${count(files, "file")}`;
