import { parseArgs } from "node:util";
import { objects } from "./objects.js";
import { reason, Stop } from "./stop.js";

/** How findings are written. */
export const formats = ["pretty", "json", "github", "sarif"] as const;
export type FormatName = (typeof formats)[number];

/** What was asked for. */
export interface Arguments {
  readonly words: readonly string[];
  readonly type: string | undefined;
  readonly strict: boolean;
  readonly format: FormatName;
  readonly ndjson: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const options = {
  type: { type: "string", short: "t" },
  strict: { type: "boolean", default: false },
  format: { type: "string", short: "f", default: "pretty" },
  ndjson: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

/** Reads the command line. */
export function readArguments(args: string[]): Arguments {
  const { values, positionals } = parsed(args);
  const { type, format } = values;
  if (type !== undefined) named(type);
  if (!isFormat(format)) {
    throw new Stop(`there is no format "${format}"; write one of ${formats.join(", ")}`);
  }
  return { ...values, type, format, words: positionals };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // The first sentence says what is wrong; what node adds is of no use here.
    throw new Stop(`${reason(error).split(". ")[0]}; see npx webfuse-widget --help`);
  }
}

const isFormat = (name: string): name is FormatName =>
  (formats as readonly string[]).includes(name);

/** The object of this name. */
export function named(name: string) {
  const object = objects.get(name);
  if (object) return object;
  const names = [...objects.keys()];
  const meant = names.find((one) => one.toLowerCase() === name.toLowerCase());
  const rest = meant ? `did you mean ${meant}?` : `write one of ${names.join(", ")}`;
  throw new Stop(`there is no object "${name}"; ${rest}`);
}
