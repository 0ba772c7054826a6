import { explain, type Findings } from "../explain/explain.js";
import { type Rules, readRules } from "../explain/rules.js";
import { endless, unavailable } from "../explain/unavailable.js";
import type { Issue, ValidateOptions } from "../generated/models.js";
import type { Shape } from "../value/shape.js";
import { inside } from "./nesting.js";
import type { StandardSchema } from "./standard.js";
import { ValidationError } from "./validation-error.js";
import { every, type Guard, guardFor, holds, no, passes } from "./verdict.js";

/** What `validate` gives: the value, typed, and what else there is to say; or what is wrong. */
export type ValidationResult<T> =
  | { readonly valid: true; readonly value: T; readonly warnings: readonly Issue[] }
  | { readonly valid: false; readonly issues: readonly Issue[] };

/** What knows one kind of value. Every function of it can be passed around on its own. */
export interface ValueSchema<T> {
  /** What it knows, such as `Tab`, or `Tab[]` for a list. */
  readonly name: string;
  /** Whether the value has no errors. Never throws; neither starts wasm nor allocates. */
  readonly is: (value: unknown) => value is T;
  /** Everything that there is to say of the value. Never throws, never changes the value. */
  readonly validate: (value: unknown, options?: ValidateOptions) => ValidationResult<T>;
  /** The value itself, typed. Throws `ValidationError` where it has errors. */
  readonly parse: (value: unknown, options?: ValidateOptions) => T;
  /** Standard Schema v1. */
  readonly "~standard": StandardSchema<T>;
}

/** What knows one object of the reference, and lists of it. */
export interface Schema<T> extends ValueSchema<T> {
  /** Lists of the object; paths start with the index. */
  readonly array: ValueSchema<T[]>;
}

/** What was found of a value, as `validate` gives it: without errors it has just been found to be a T. */
export const resultOf = <T>(value: unknown, { valid, issues }: Findings): ValidationResult<T> =>
  valid ? { valid, value: value as T, warnings: issues } : { valid, issues };

const NOTHING: readonly Issue[] = Object.freeze([]);

/**
 * Makes the schema of an object. `valid` finds no errors, `clean` nothing at all, and `cleanList` nothing in a list. All
 * of them may throw.
 */
export function defineSchema<T>(
  shape: Shape,
  is: (value: unknown) => value is T,
  valid: Guard,
  clean: Guard,
  cleanList: Guard,
): Schema<T> {
  const guard = (rules: Rules): Guard => guardFor(shape, rules, valid, clean);
  const single = defineValue<T>(
    shape.name,
    is,
    (value) => passes(valid, value),
    clean,
    (value, rules) => explain(shape, undefined, value, rules),
    guard,
  );
  const validItems: Guard = (value) => every(value, valid);
  // Nearly always there is nothing to say, which is told faster. What follows counts as an explanation: a getter that
  // asks again would otherwise do so twice at each depth.
  const validList = (value: unknown): value is T[] =>
    passes(cleanList, value) || inside(holds, validItems, value, no);
  const array = defineValue<T[]>(
    `${shape.name}[]`,
    validList,
    validList,
    cleanList,
    (value, rules) => explain(shape, clean, value, rules),
    (rules) => {
      const item = guard(rules);
      return (value) => every(value, item);
    },
  );
  return { ...single, array };
}

/** Makes what knows a kind of value. `accepts` finds no errors and never throws, `clean` finds nothing and may throw. */
function defineValue<T>(
  name: string,
  is: (value: unknown) => value is T,
  accepts: Guard,
  clean: Guard,
  explain: (value: unknown, rules: Rules) => Findings,
  guardFor: (rules: Rules) => Guard,
): ValueSchema<T> {
  /** Explains, or says why it can't; the verdict is right all the same. */
  const find = (value: unknown, options: ValidateOptions | undefined): Findings => {
    const rules = readRules(options);
    try {
      return explain(value, rules);
    } catch (error) {
      const valid = holds(guardFor(rules), value);
      return { valid, issues: valid ? [] : [unavailable(name, error)] };
    }
  };
  const tooDeep = (): Findings => ({ valid: false, issues: [endless(name)] });
  const explained = (value: unknown, options: ValidateOptions | undefined): ValidationResult<T> =>
    resultOf(value, inside(find, value, options, tooDeep));
  const accepted = (value: unknown, options: ValidateOptions | undefined): T => {
    const result = explained(value, options);
    if (!result.valid) throw new ValidationError(name, result.issues);
    return result.value;
  };
  // This and `parse` are short, so that engines put them where they are called.
  const validate = (value: unknown, options?: ValidateOptions): ValidationResult<T> =>
    passes(clean, value)
      ? { valid: true, value: value as T, warnings: NOTHING }
      : explained(value, options);
  // It says nothing of warnings, so it doesn't look for them unless options may make errors of them.
  const parse = (value: unknown, options?: ValidateOptions): T =>
    (options ? passes(clean, value) : accepts(value)) ? (value as T) : accepted(value, options);
  return {
    name,
    is,
    validate,
    parse,
    "~standard": {
      version: 1,
      vendor: "webfuse-widget",
      validate(value) {
        if (accepts(value)) return { value: value as T };
        const result = explained(value, undefined);
        if (result.valid) return { value: result.value };
        const errors = result.issues.filter((issue) => issue.severity === "error");
        return { issues: errors.map(({ message, path }) => ({ message, path })) };
      },
    },
  };
}
