import { Tag } from "../generated/tags.js";
import { lengthOf } from "./length.js";
import { hasOwn } from "./own.js";
import { Content, type Expected, isList, isShape, type List, type Shape } from "./shape.js";
import type { Stream } from "./stream.js";
import { read, tagOf, UNREADABLE } from "./tag-of.js";

/** Writes a value down, as far as it matters. Reads each declared property once. */
export function scan(stream: Stream, expected: Expected, value: unknown): void {
  const tag = tagOf(value, expected);
  if (tag === Tag.TEXT) stream.text(value as string);
  else if (tag === Tag.ARRAY && isList(expected)) scanItems(stream, expected, value as unknown[]);
  else if (tag === Tag.OBJECT && isShape(expected)) scanObject(stream, expected, value as object);
  else if (tag === Tag.OBJECT && expected === Content.Entries) {
    scanEntries(stream, value as object);
  } else stream.byte(tag);
}

function scanObject(stream: Stream, shape: Shape, value: object): void {
  const { sealed, names, contents } = shape;
  let unknown: string[] | undefined;
  if (sealed && stream.names >= 0) {
    unknown = ownKeys(stream, value)?.filter((key) => !names.includes(key));
    if (!unknown) return;
  }
  const values = names.map((name) => read(value, name));
  stream.byte(Tag.OBJECT);
  if (sealed) {
    let there = 0;
    let isTrue = 0;
    values.forEach((property, i) => {
      if (property !== undefined) there |= 1 << i;
      if (property === true) isTrue |= 1 << i;
    });
    stream.set(there);
    stream.set(isTrue);
  }
  for (let i = 0; i < values.length; i++) scan(stream, contents[i] as Expected, values[i]);
  if (sealed) scanNames(stream, unknown ?? []);
}

/**
 * The names of an object, sorted, had by the same steps as in the guards. Where they can't be had,
 * that is all that is written of it.
 */
function ownKeys(stream: Stream, value: object): string[] | undefined {
  const keys: string[] = [];
  try {
    for (const key in value) if (hasOwn(value, key)) keys.push(key);
    return keys.sort();
  } catch {
    stream.byte(Tag.UNREADABLE);
    return undefined;
  }
}

function scanNames(stream: Stream, unknown: readonly string[]): void {
  for (const name of unknown.slice(0, stream.names)) {
    stream.makeRoom();
    stream.text(name);
  }
  const { length } = unknown.slice(stream.names);
  if (length > 0) {
    stream.byte(Tag.MORE);
    stream.integer(length);
  }
  stream.byte(Tag.END);
}

function scanEntries(stream: Stream, value: object): void {
  const keys = ownKeys(stream, value);
  if (!keys) return;
  stream.byte(Tag.OBJECT);
  for (const key of keys) {
    stream.item();
    stream.byte(tagOf(read(value, key), Content.None));
    stream.texts.push(key);
  }
  stream.byte(Tag.END);
}

/** The items with something to say. */
function scanItems(stream: Stream, { items, isClean }: List, value: readonly unknown[]): void {
  const length = readLength(value);
  if (length === undefined) {
    stream.byte(Tag.UNREADABLE);
    return;
  }
  stream.byte(Tag.ARRAY);
  for (let i = 0; i < length; i++) {
    const item = read(value, i);
    if (passes(isClean, item)) continue;
    stream.item();
    stream.integer(i);
    scan(stream, items, item);
  }
  stream.byte(Tag.END);
}

function passes(isClean: List["isClean"], item: unknown): boolean {
  try {
    return item !== UNREADABLE && isClean(item);
  } catch {
    return false;
  }
}

function readLength(list: ArrayLike<unknown>): number | undefined {
  try {
    return lengthOf(list);
  } catch {
    return undefined;
  }
}
