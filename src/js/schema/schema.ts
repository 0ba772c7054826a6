import { explain, type Findings } from "../explain/explain.js";
import { unavailable } from "../explain/unavailable.js";
import type { Issue, ValidateOptions } from "../generated/models.js";
import type { Shape } from "../scan/shape.js";
import type { StandardSchema } from "./standard.js";
import { ValidationError } from "./validation-error.js";

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

type Guard = (value: unknown) => boolean;

const NOTHING: readonly Issue[] = Object.freeze([]);
const NO_OPTIONS: ValidateOptions = {};

/** Makes the schema of an object. `valid` finds no errors, `clean` nothing at all; both may throw. */
export function defineSchema<T>(
  shape: Shape,
  is: (value: unknown) => value is T,
  valid: Guard,
  clean: Guard,
): Schema<T> {
  const single = defineValue<T>(shape.name, is, clean, (value, options) =>
    explainOr(shape, undefined, value, options, valid),
  );
  const array = defineValue<T[]>(
    `${shape.name}[]`,
    (value): value is T[] => every(value, valid),
    (value) => every(value, clean),
    (value, options) => explainOr(shape, clean, value, options, (list) => every(list, valid)),
  );
  return { ...single, array };
}

function defineValue<T>(
  name: string,
  is: (value: unknown) => value is T,
  clean: Guard,
  find: (value: unknown, options: ValidateOptions) => Findings,
): ValueSchema<T> {
  const validate = (value: unknown, options?: ValidateOptions): ValidationResult<T> => {
    if (isClean(clean, value)) return { valid: true, value: value as T, warnings: NOTHING };
    const { valid, issues } = find(value, options ?? NO_OPTIONS);
    // The walker has just found that it is a T.
    return valid ? { valid, value: value as T, warnings: issues } : { valid, issues };
  };
  const parse = (value: unknown, options?: ValidateOptions): T => {
    if (isClean(clean, value)) return value as T;
    const { valid, issues } = find(value, options ?? NO_OPTIONS);
    if (!valid) throw new ValidationError(name, issues);
    return value as T;
  };
  return {
    name,
    is,
    validate,
    parse,
    "~standard": {
      version: 1,
      vendor: "webfuse-widget",
      validate(value) {
        const result = validate(value);
        if (result.valid) return { value: result.value };
        const errors = result.issues.filter((issue) => issue.severity === "error");
        return { issues: errors.map(({ message, path }) => ({ message, path })) };
      },
    },
  };
}

function isClean(clean: Guard, value: unknown): boolean {
  try {
    return clean(value);
  } catch {
    return false;
  }
}

/** Whether a value is an array of which every item passes. */
function every(value: unknown, guard: Guard): boolean {
  try {
    if (!Array.isArray(value)) return false;
    const { length } = value;
    for (let i = 0; i < length; i++) if (!guard(value[i])) return false;
    return true;
  } catch {
    return false;
  }
}

/** Explains, or says why it can't; the verdict is right all the same. */
function explainOr(
  shape: Shape,
  clean: Guard | undefined,
  value: unknown,
  options: ValidateOptions,
  valid: Guard,
): Findings {
  try {
    return explain(shape, clean, value, options);
  } catch (error) {
    const fine = options.strict !== true && isClean(valid, value);
    return { valid: fine, issues: fine ? [] : [unavailable(shape.name, error)] };
  }
}
