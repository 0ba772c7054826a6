import { Tag } from "../generated/tags.js";
import { lengthOf } from "./length.js";
import { Content, isShape, type Shape } from "./shape.js";
import { type Stream, textTag } from "./stream.js";
import { hasOwn, read, tagOf, UNREADABLE } from "./tag-of.js";

/** What to write down of properties that aren't declared. */
export interface NameRules {
  /** Whether they matter. */
  readonly wanted: boolean;
  /** How many of them; the others are counted. */
  readonly most: number;
}

/** Something inside a field's value that is written after the tags of all fields. */
interface Body {
  readonly content: Shape["contents"][number];
  readonly tag: Tag;
  readonly value: unknown;
  /** How many items there are. */
  readonly length: number;
  /** The names of the entries. */
  readonly keys: readonly string[];
}

const NO_KEYS: readonly string[] = [];

/** Writes an object down. Reads each declared property once. */
export function scanObject(stream: Stream, shape: Shape, value: unknown, names: NameRules): void {
  let unknown = NO_KEYS;
  let tag = tagOf(value, shape);
  if (tag === Tag.OBJECT && shape.sealed && names.wanted) {
    const keys = ownKeys(value as object);
    if (keys) unknown = keys.filter((key) => !shape.names.includes(key)).sort();
    else tag = Tag.UNREADABLE;
  }
  stream.byte(tag);
  if (tag === Tag.OBJECT) scanFields(stream, shape, value as object, names, unknown);
}

function scanFields(
  stream: Stream,
  shape: Shape,
  value: object,
  names: NameRules,
  unknown: readonly string[],
): void {
  let bodies: Body[] | undefined;
  for (let i = 0; i < shape.names.length; i++) {
    const content = shape.contents[i] as Content;
    const property = read(value, shape.names[i] as string);
    let tag = tagOf(property, content);
    if (hasBody(tag, content)) {
      const body = bodyOf(tag, content, property);
      if (body) {
        bodies ??= [];
        bodies.push(body);
      } else tag = Tag.UNREADABLE;
    }
    stream.byte(tag);
  }
  if (bodies) for (const body of bodies) scanBody(stream, body, names);
  if (shape.sealed) scanNames(stream, unknown, names.most);
}

function hasBody(tag: Tag, content: Shape["contents"][number]): boolean {
  switch (tag) {
    case Tag.TEXT:
    case Tag.LONG_TEXT:
      return true;
    case Tag.ARRAY:
      return content === Content.Integers;
    case Tag.OBJECT:
      return content === Content.Entries || isShape(content);
    default:
      return false;
  }
}

/** All of a body that may throw when it is read, read before anything is written. */
function bodyOf(tag: Tag, content: Shape["contents"][number], value: unknown): Body | undefined {
  if (content === Content.Integers) {
    const length = readLength(value as object);
    return length === undefined ? undefined : { content, tag, value, length, keys: NO_KEYS };
  }
  const keys = content === Content.Entries ? ownKeys(value as object) : NO_KEYS;
  return keys && { content, tag, value, length: 0, keys };
}

function scanBody(stream: Stream, body: Body, names: NameRules): void {
  const { content, tag, value } = body;
  if (tag === Tag.TEXT || tag === Tag.LONG_TEXT) {
    stream.text(tag, value as string);
  } else if (content === Content.Integers) {
    for (let i = 0; i < body.length; i++) {
      const item = tagOf(read(value as object, i), Content.Integer);
      if (item !== Tag.INTEGER) scanItem(stream, i, item);
    }
    stream.byte(Tag.END);
  } else if (content === Content.Entries) {
    scanEntries(stream, value as object, body.keys);
  } else {
    scanFields(stream, content as Shape, value as object, names, NO_KEYS);
  }
}

function scanItem(stream: Stream, index: number, tag: Tag): void {
  stream.item();
  stream.integer(index);
  stream.byte(tag);
}

/** The entries with something to say, by name. */
function scanEntries(stream: Stream, value: object, keys: readonly string[]): void {
  const entries: [string, Tag][] = [];
  for (const key of keys) {
    const tag = tagOf(read(value, key), Content.None);
    if (!isScalar(tag)) entries.push([key, tag]);
  }
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, tag] of entries) {
    stream.item();
    stream.byte(tag);
    stream.texts.push(key);
  }
  stream.byte(Tag.END);
}

const isScalar = (tag: Tag): boolean =>
  tag === Tag.STRING ||
  tag === Tag.TRUE ||
  tag === Tag.FALSE ||
  (tag >= Tag.INTEGER && tag <= Tag.UNSAFE);

function scanNames(stream: Stream, unknown: readonly string[], most: number): void {
  for (const name of unknown.slice(0, most)) {
    stream.makeRoom();
    const tag = textTag(name);
    stream.byte(tag);
    stream.text(tag, name);
  }
  if (unknown.length > most) {
    stream.byte(Tag.MORE);
    stream.integer(unknown.length - most);
  }
  stream.byte(Tag.END);
}

/** Writes a list of objects down, those left out that are clean. */
export function scanList(
  stream: Stream,
  shape: Shape,
  clean: (value: unknown) => boolean,
  value: unknown,
  names: NameRules,
): void {
  const tag = tagOf(value, Content.None);
  const length = tag === Tag.ARRAY ? readLength(value as object) : 0;
  if (tag !== Tag.ARRAY || length === undefined) {
    stream.byte(length === undefined ? Tag.UNREADABLE : tag);
    return;
  }
  stream.byte(Tag.ARRAY);
  for (let i = 0; i < length; i++) {
    const item = read(value as object, i);
    if (isClean(item, clean)) continue;
    stream.item();
    stream.integer(i);
    scanObject(stream, shape, item, names);
  }
  stream.byte(Tag.END);
}

function isClean(item: unknown, clean: (value: unknown) => boolean): boolean {
  try {
    return item !== UNREADABLE && clean(item);
  } catch {
    return false;
  }
}

/** An object's own enumerable names, if they can be had: by the same steps as the guards. */
function ownKeys(value: object): string[] | undefined {
  const keys: string[] = [];
  try {
    for (const key in value) if (hasOwn.call(value, key)) keys.push(key);
    return keys;
  } catch {
    return undefined;
  }
}

function readLength(list: object): number | undefined {
  try {
    return lengthOf(list as ArrayLike<unknown>);
  } catch {
    return undefined;
  }
}
