import type { ValidateOptions } from "../generated/models.js";
import { read } from "../value/tag-of.js";

/** How many issues a result holds, unless it is asked for more or less. */
const MOST = 100;

/** What an undeclared property of a sealed object is, as a walk takes it. */
export const enum UnknownKeys {
  Allow = 0,
  Warn = 1,
  Error = 2,
}

/** What to look for and how much to say: options with everything settled. */
export interface Rules {
  readonly strict: boolean;
  readonly unknownKeys: UnknownKeys;
  /** How many issues are listed. */
  readonly most: number;
}

/** Settles options. What makes no sense is as good as left out, so that nothing is thrown. */
export function readRules(options: ValidateOptions | undefined): Rules {
  // Most give none, and to ask nothing for its properties takes a tenth of an explanation.
  const option = (name: keyof ValidateOptions): unknown =>
    options ? read(options, name) : undefined;
  const unknownKeys = option("unknownKeys");
  const most = option("maxIssues");
  return {
    strict: option("strict") === true,
    unknownKeys:
      unknownKeys === "allow"
        ? UnknownKeys.Allow
        : unknownKeys === "warn"
          ? UnknownKeys.Warn
          : UnknownKeys.Error,
    // As many as wasm can count.
    most:
      typeof most === "number" && !Number.isNaN(most)
        ? Math.min(Math.max(Math.trunc(most), 0), 2 ** 32 - 1)
        : MOST,
  };
}
