import type { Issue } from "../generated/models.js";
import { Fine, Place, Tag } from "../generated/tags.js";
import { firstToDoubt, readLength } from "../value/items.js";
import { hasOwn } from "../value/own.js";
import { type Expected, isList, isShape, type List, type Shape } from "../value/shape.js";
import { read, tagOf } from "../value/tag-of.js";
import { type Engine, NAMES } from "./engine.js";
import { makeIssue } from "./issue.js";
import { type Rules, UnknownKeys } from "./rules.js";
import { IS_WARNING, templateOf } from "./template.js";

type Path = Issue["path"];

/** What was found of a value, or of several that are reported together. */
export interface Collected {
  readonly errors: Issue[];
  readonly warnings: Issue[];
  /** How many there are, in the list or not. */
  errorTotal: number;
  warningTotal: number;
}

/** What is being found by these rules. */
export interface Counted extends Collected {
  readonly rules: Rules;
}

/** A walk through a value. */
interface Walk extends Counted {
  readonly engine: Engine;
}

/** Where something is: a step from where an object is, or nowhere inside of anything. */
type Step = string | number | undefined;

/** Nearly all are one or two steps long: those don't pay for what spreading takes. */
function pathTo(path: Path, step: Step): Path {
  if (step === undefined) return path;
  if (path.length > 1) return [...path, step];
  return path.length > 0 ? [path[0] as string | number, step] : [step];
}

/** Finds everything that there is to say of a value at a place. */
export function walk(
  engine: Engine,
  rules: Rules,
  place: number,
  expected: Expected,
  value: unknown,
): Collected {
  const walk: Walk = { engine, rules, errors: [], warnings: [], errorTotal: 0, warningTotal: 0 };
  walkValue(walk, place, expected, value, [], undefined);
  return walk;
}

/** A value, and what is inside of it. */
function walkValue(
  walk: Walk,
  place: number,
  expected: Expected,
  value: unknown,
  path: Path,
  step: Step,
): void {
  const tag = tagOf(value, expected);
  if (typeof expected === "number" && (expected >>> tag) & 1) return;
  const { engine } = walk;
  const key =
    tag === Tag.STRING ? engine.text(place, value as string) : engine.ask.value(place, tag, 0);
  if (key) report(walk, key, path, step, value);
  else if (tag === Tag.OBJECT || tag === Tag.ARRAY) {
    if (!walkInside(walk, expected, value as object, pathTo(path, step))) {
      report(walk, engine.ask.value(place, Tag.UNREADABLE, 0), path, step, value);
    }
  }
}

/** What is inside of a value that is what was expected; false where its names or its length can't be had. */
function walkInside(walk: Walk, expected: Expected, value: object, path: Path): boolean {
  if (isShape(expected)) return walkObject(walk, expected, value, path);
  if (isList(expected)) return walkItems(walk, expected, value as unknown[], path);
  return walkEntries(walk, value, path);
}

function walkObject(walk: Walk, shape: Shape, value: object, path: Path): boolean {
  const { index, first, names, contents, declares } = shape;
  const { ask } = walk.engine;
  const asksForNames = declares && walk.rules.unknownKeys !== UnknownKeys.Allow;
  const unknown = asksForNames ? ownKeys(value, declares) : [];
  if (!unknown) return false;
  const values = readAll(shape, value);
  let there = 0;
  let isTrue = 0;
  // Of one that isn't sealed it is enough to know that something is there.
  for (let i = 0; i < values.length && (declares || there === 0); i++) {
    if (values[i] !== undefined) there |= 1 << i;
    if (values[i] === true) isTrue |= 1 << i;
  }
  // What has nothing of it is most likely something else, a Promise for example.
  const other = there === 0 ? ask.value(Place.OBJECT + index, tagOf(value, 0), 0) : 0;
  if (other) {
    report(walk, other, path);
    return true;
  }
  for (let i = 0; i < values.length; i++) {
    walkValue(walk, first + i, contents[i] as Expected, values[i], path, names[i]);
    const key = declares && (there >> i) & 1 ? ask.beside(first + i, there, isTrue) : 0;
    if (key) report(walk, key, path, names[i]);
  }
  walkUnknown(walk, index, there, unknown, path);
  return true;
}

/** The values of its declared properties, read once; those before one that throws are read again. */
function readAll(shape: Shape, value: object): readonly unknown[] {
  try {
    return shape.read(value as Readonly<Record<string, unknown>>);
  } catch {
    return shape.names.map((name) => read(value, name));
  }
}

/** The names that a sealed object doesn't declare. */
function walkUnknown(walk: Walk, index: number, there: number, names: string[], path: Path): void {
  const { engine, rules } = walk;
  const bit = rules.unknownKeys === UnknownKeys.Warn ? IS_WARNING : 0;
  let listed = 0;
  for (const name of names) {
    if (listed < rules.most) {
      const key = engine.text(NAMES + 8 * index + (listed++ & 7), name, index, there);
      report(walk, key | bit, path, name, name);
    } else count(walk, bit);
  }
}

function walkEntries(walk: Walk, value: object, path: Path): boolean {
  const keys = ownKeys(value);
  if (!keys) return false;
  for (const key of keys) {
    walkValue(walk, Place.ENTRY, Fine.ENTRY, read(value, key), path, key);
  }
  return true;
}

/** The items with something to say. */
function walkItems(walk: Walk, list: List, value: readonly unknown[], path: Path): boolean {
  const { place, items, isClean } = list;
  const length = readLength(value);
  if (length === undefined) return false;
  for (let i = 0; i < length; i++) {
    i = firstToDoubt(value, i, length, isClean);
    if (i < length) walkValue(walk, place, items, read(value, i), path, i);
  }
  return true;
}

/**
 * An object's own names but for those that are known, sorted; had by the same steps as in the
 * guards, unless they can't be had.
 */
function ownKeys(value: object, isKnown?: (name: string) => boolean): string[] | undefined {
  const keys: string[] = [];
  try {
    for (const key in value) if (!isKnown?.(key) && hasOwn(value, key)) keys.push(key);
    return keys.length > 1 ? keys.sort() : keys;
  } catch {
    return undefined;
  }
}

/** Counts a finding of a severity, and gives the list of them. */
export function count(walk: Counted, warning: number): Issue[] {
  if (warning && !walk.rules.strict) {
    walk.warningTotal++;
    return walk.warnings;
  }
  walk.errorTotal++;
  return walk.errors;
}

function report(walk: Walk, key: number, path: Path, step?: Step, value?: unknown): void {
  const issues = count(walk, key & IS_WARNING);
  if (issues.length === walk.rules.most) return;
  const severity = issues === walk.errors ? "error" : "warning";
  issues.push(makeIssue(templateOf(walk.engine, key), severity, pathTo(path, step), value));
}
