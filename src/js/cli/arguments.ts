import { parseArgs } from "node:util";
import type { ValidateOptions } from "../generated/models.js";
import { said } from "../value/said.js";
import { objects } from "./objects.js";
import { Stop } from "./stop.js";

/** How findings are written. */
export const formats = ["pretty", "json", "github", "sarif"] as const;
export type FormatName = (typeof formats)[number];

const unknownKeys = ["error", "warn", "allow"] as const;

/** What was asked for. */
export interface Arguments {
  readonly words: readonly string[];
  readonly type: string | undefined;
  readonly options: ValidateOptions;
  readonly format: FormatName;
  readonly ndjson: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const options = {
  type: { type: "string", short: "t" },
  strict: { type: "boolean", default: false },
  "unknown-keys": { type: "string", default: "error" },
  "max-issues": { type: "string", default: "100" },
  format: { type: "string", short: "f", default: "pretty" },
  ndjson: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

/** Reads the command line. */
export function readArguments(args: string[]): Arguments {
  const { values, positionals } = parsed(args);
  const { type, strict, ndjson, help, version } = values;
  if (type !== undefined) named(type);
  return {
    words: positionals,
    type,
    options: {
      strict,
      unknownKeys: oneOf(unknownKeys, "value for --unknown-keys", values["unknown-keys"]),
      maxIssues: count("--max-issues", values["max-issues"]),
    },
    format: oneOf(formats, "format", values.format),
    ndjson,
    help,
    version,
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // The first sentence says what is wrong; what node adds is of no use here.
    throw new Stop(`${said(error).split(". ")[0]}; see npx webfuse-widget --help`);
  }
}

function oneOf<T extends string>(choices: readonly T[], what: string, word: string): T {
  const choice = choices.find((one) => one === word);
  if (choice !== undefined) return choice;
  throw new Stop(`there is no ${what} "${word}"; write one of ${choices.join(", ")}`);
}

function count(option: string, word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  throw new Stop(`${option} takes how many, such as 100, and not "${word}"`);
}

/** The object of this name. */
export function named(name: string) {
  const object = objects.get(name);
  if (object) return object;
  const names = [...objects.keys()];
  const meant = names.find((one) => one.toLowerCase() === name.toLowerCase());
  const rest = meant ? `did you mean ${meant}?` : `write one of ${names.join(", ")}`;
  throw new Stop(`there is no object "${name}"; ${rest}`);
}
