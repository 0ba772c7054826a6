import { type Rules, UnknownKeys } from "../explain/rules.js";
import { Tag } from "../generated/tags.js";
import { firstToDoubt, readLength } from "../value/items.js";
import type { Shape } from "../value/shape.js";
import { tagOf } from "../value/tag-of.js";
import { depth, inside } from "./nesting.js";

export type Guard = (value: unknown) => boolean;

/**
 * The guard that answers for a walk where wasm can't be started. `valid` finds no errors, `clean`
 * nothing at all. A strict verdict is on the safe side: it refuses what may be a warning.
 */
export function guardFor(shape: Shape, rules: Rules, valid: Guard, clean: Guard): Guard {
  const { strict, unknownKeys } = rules;
  const guard = strict ? clean : valid;
  const asksForNames =
    unknownKeys === UnknownKeys.Error || (strict && unknownKeys === UnknownKeys.Warn);
  if (asksForNames || !shape.declares) return guard;
  return (value) => guard(tagOf(value, shape) === Tag.OBJECT ? declared(shape, value) : value);
}

/** An object's declared properties alone, so that a guard doesn't see the others. */
function declared(shape: Shape, value: unknown): Record<string, unknown> {
  const from = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(shape.names.map((name) => [name, from[name]]));
}

/**
 * Whether a guard that may throw says yes. It counts as an explanation inside of one, and otherwise not
 * at all: counting takes as long as the smallest guard. So a getter that validates its own object fills
 * the stack once, and comes back.
 */
export function passes(guard: Guard, value: unknown): boolean {
  if (depth !== 0) return inside(holds, guard, value, no);
  try {
    return guard(value);
  } catch {
    // It can't be read, so it doesn't pass.
    return false;
  }
}

/** The same, and never counted. */
export const holds = (guard: Guard, value: unknown): boolean =>
  firstToDoubt([value], 0, 1, guard) === 1;
export const no = (): boolean => false;

/** Whether a value is an array of which every item passes. */
export function every(value: unknown, guard: Guard): boolean {
  if (tagOf(value, 0) !== Tag.ARRAY) return false;
  const list = value as readonly unknown[];
  const length = readLength(list);
  return length !== undefined && firstToDoubt(list, 0, length, guard) === length;
}
