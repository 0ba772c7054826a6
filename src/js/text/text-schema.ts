import { found } from "../explain/found.js";
import { readRules } from "../explain/rules.js";
import type { Issue, ValidateOptions } from "../generated/models.js";
import { Tag } from "../generated/tags.js";
import {
  resultOf,
  type Schema,
  type ValidationResult,
  type ValueSchema,
} from "../schema/schema.js";
import { ValidationError } from "../schema/validation-error.js";
import { type Guard, passes } from "../schema/verdict.js";
import { hasOwn } from "../value/own.js";
import { said } from "../value/said.js";
import type { Shape } from "../value/shape.js";
import { tagOf } from "../value/tag-of.js";
import { explainBroken, explainText, type Subject } from "./explain-text.js";
import { type JsonText, stringOf, textOf } from "./input.js";

/** What knows one kind of value, in JSON text too. */
export interface TextSchema<T> extends ValueSchema<T> {
  /**
   * The value of JSON text, typed. Throws `ValidationError` where the text isn't JSON or its value
   * has errors; each issue has its `location` in the text. Doesn't look for equal keys.
   */
  readonly parseJson: (text: JsonText, options?: ValidateOptions) => T;
  /**
   * Everything that there is to say of JSON text, with `location`s: its value, equal keys, halves
   * of surrogate pairs. Never throws.
   */
  readonly validateJson: (text: JsonText, options?: ValidateOptions) => ValidationResult<T>;
}

/** What knows one object of the reference and lists of it, in JSON text too. */
export interface FullSchema<T> extends TextSchema<T> {
  /** Lists of the object; paths start with the index. */
  readonly array: TextSchema<T[]>;
}

/** Makes a schema know JSON text. `clean` finds nothing at all to say of an object, `cleanList` of a list. */
export const withJson = <T>(
  schema: Schema<T>,
  shape: Shape,
  clean: Guard,
  cleanList: Guard,
): FullSchema<T> => ({
  ...defineText(schema, { shape, cleanItem: undefined }, clean),
  array: defineText(schema.array, { shape, cleanItem: clean }, cleanList),
});

function defineText<T>(schema: ValueSchema<T>, subject: Subject, clean: Guard): TextSchema<T> {
  const { name } = schema;
  const check = (
    { text, value }: Read,
    checked: unknown,
    isClean: boolean,
    options: ValidateOptions | undefined,
  ): ValidationResult<T> => {
    try {
      return resultOf(value, explainText(subject, text, checked, isClean, readRules(options)));
    } catch {
      // What can be said without wasm, or without the text.
      const result = schema.validate(checked, options);
      return result.valid ? { ...result, value: value as T } : result;
    }
  };
  const parseJson = (input: JsonText, options?: ValidateOptions): T => {
    const text = read(input);
    const { value, broken } = text;
    if (broken) throw new ValidationError(name, [broken]);
    // As for `parse`.
    const guard = options ? clean : schema.is;
    if (passes(guard, value)) return value as T;
    const checked = withoutSchema(subject, value);
    if (checked !== value && passes(guard, checked)) return value as T;
    const result = check(text, checked, false, options);
    if (!result.valid) throw new ValidationError(name, result.issues);
    return result.value;
  };
  const validateJson = (input: JsonText, options?: ValidateOptions): ValidationResult<T> => {
    const text = read(input);
    if (text.broken) return { valid: false, issues: [text.broken] };
    const checked = withoutSchema(subject, text.value);
    return check(text, checked, passes(clean, checked), options);
  };
  return { ...schema, parseJson, validateJson };
}

interface Read {
  readonly text: string | Uint8Array;
  readonly value: unknown;
  /** Why there is no value. */
  readonly broken: Issue | undefined;
}

/** The value of a text, or why it has none. */
function read(input: unknown): Read {
  const text = textOf(input);
  if (text === undefined) return { text: "", value: undefined, broken: noText(input) };
  try {
    return { text, value: JSON.parse(stringOf(text)), broken: undefined };
  } catch (error) {
    return { text, value: undefined, broken: notJson(text, error) };
  }
}

function notJson(text: string | Uint8Array, error: unknown): Issue {
  try {
    const issue = explainBroken(text);
    if (issue) return issue;
  } catch {
    // wasm can't be started, so what JavaScript's own engine says has to do.
  }
  return { code: "invalid_json", severity: "error", path: [], message: said(error) };
}

function noText(input: unknown): Issue {
  const expected = "JSON text, as a string, a Uint8Array or an ArrayBuffer";
  const received = found(input);
  const hint = /^an (object|array)$/.test(received) ? "; parse takes values" : "";
  const message = `expected ${expected}, found ${received}${hint}`;
  return { code: "invalid_type", severity: "error", path: [], message, expected };
}

const SCHEMA = "$schema";

/** The value without what files carry for editors, where that would be an undeclared property. */
function withoutSchema({ shape, cleanItem }: Subject, value: unknown): unknown {
  if (cleanItem || !shape.declares || tagOf(value, 0) !== Tag.OBJECT) return value;
  if (!hasOwn(value as object, SCHEMA)) return value;
  const { [SCHEMA]: _, ...rest } = value as Record<string, unknown>;
  return rest;
}
