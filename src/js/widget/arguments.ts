import { found } from "../explain/found.js";
import { quote } from "../explain/issue.js";
import type { Issue } from "../generated/models.js";

/** What an argument or an option must be, in words, and whether it is. */
export type Demand = readonly [expected: string, is: (value: unknown) => boolean];

const isName = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

export const name: Demand = ["a non-empty string", isName];
export const identifier: Demand = [
  "a non-empty string or an integer",
  (value) => isName(value) || Number.isSafeInteger(value),
];
const milliseconds: Demand = [
  "a number of milliseconds",
  (value) => typeof value === "number" && value >= 0,
];
const signal: Demand = [
  "an AbortSignal",
  (value) => typeof (value as AbortSignal | null)?.addEventListener === "function",
];
const demands = { timeoutMs: milliseconds, intervalMs: milliseconds, signal };

/** What is wrong with an argument. */
export function argumentIssues(argument: string, value: unknown, [expected, is]: Demand): Issue[] {
  if (is(value)) return [];
  const received = typeof value === "string" ? quote(value) : found(value);
  const message = `${argument}: expected ${expected}, found ${received}`;
  const path = argument.split(".");
  return [{ code: "invalid_type", severity: "error", path, message, expected, received }];
}

/** What is wrong with options that are waited by. */
export const optionIssues = (options: { readonly [Option in keyof typeof demands]?: unknown }) =>
  Object.entries(demands).flatMap(([option, demand]) => {
    const value = options[option as keyof typeof demands];
    return value === undefined ? [] : argumentIssues(`options.${option}`, value, demand);
  });
