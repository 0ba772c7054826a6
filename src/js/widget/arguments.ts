import { found } from "../explain/found.js";
import { quote } from "../explain/issue.js";
import { undeclared } from "../explain/undeclared.js";
import type { Issue } from "../generated/models.js";
import { hasOwn } from "../value/own.js";

/** What an argument or an option must be, in words, and whether it is. */
export type Demand = readonly [expected: string, is: (value: unknown) => boolean];

const isOf =
  (type: string) =>
  (value: unknown): boolean =>
    typeof value === type;
const isName = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

export const name: Demand = ["a non-empty string", isName];
export const identifier: Demand = [
  "a non-empty string or an integer",
  (value) => isName(value) || Number.isSafeInteger(value),
];
export const anything: Demand = ["", () => true];
const object: Demand = ["an object", (value) => typeof value === "object" && value !== null];
export const text: Demand = ["a string", isOf("string")];
export const callback: Demand = ["a function", isOf("function")];
export const signal: Demand = [
  "an AbortSignal",
  (value) => typeof (value as AbortSignal | null)?.addEventListener === "function",
];
export const milliseconds: Demand = [
  "a number of milliseconds",
  (value) => typeof value === "number" && value >= 0,
];

/** What is wrong with an argument. */
export function argumentIssues(argument: string, value: unknown, [expected, is]: Demand): Issue[] {
  if (is(value)) return [];
  const received = typeof value === "string" ? quote(value) : found(value);
  const message = `${argument}: expected ${expected}, found ${received}`;
  const path = argument.split(".");
  return [{ code: "invalid_type", severity: "error", path, message, expected, received }];
}

/** What each option must be. */
export type Demands<Options> = { readonly [Option in keyof Required<Options>]: Demand };

/** What is wrong with options: one that there is none of would have no effect. */
export function optionIssues<Options extends object>(
  options: Options,
  demands: Demands<Options>,
): Issue[] {
  const refused = argumentIssues("options", options, object);
  if (refused.length > 0) return refused;
  const known = Object.keys(demands) as (keyof Options & string)[];
  const wrong = known.flatMap((option) =>
    options[option] === undefined
      ? []
      : argumentIssues(`options.${option}`, options[option], demands[option]),
  );
  const unknown = Object.keys(options).filter((option) => !hasOwn(demands, option));
  return wrong.concat(
    unknown.map((option) => undeclared("option", option, known, ["options", option])),
  );
}
