import { lengthOf } from "../scan/length.js";
import type { Shape } from "../scan/shape.js";
import type { Guard } from "../schema/verdict.js";
import type { Changes } from "./events.js";

/** What can be listed, and how its changes are told. */
export interface Kind<T extends object, Event> {
  readonly shape: Shape;
  /** The property by which objects are told apart. */
  readonly id: keyof T;
  readonly valid: Guard;
  readonly copy: (object: T) => T;
  readonly same: (object: T, copy: T) => boolean;
  readonly came: (after: T) => Event;
  readonly went: (before: T) => Event;
  readonly changed: (before: T, after: T, changes: Changes<T>) => Event;
}

/** A list of the last update, each object beside a copy of what it was then. */
export class KnownList<T extends object> {
  #positions: Map<unknown, number> | undefined;
  #searches = 0;

  constructor(
    /** The caller's own objects. */
    readonly objects: readonly T[],
    readonly copies: readonly T[],
  ) {}

  /** Where the object with an identifier stands. The first few are searched for, which is less work than a table. */
  find(id: keyof T, value: unknown): number | undefined {
    if (this.#searches++ < SEARCHES) {
      const position = this.copies.findIndex((copy) => copy[id] === value);
      return position < 0 ? undefined : position;
    }
    this.#positions ??= new Map(this.copies.map((copy, position) => [copy[id], position]));
    return this.#positions.get(value);
  }
}

const SEARCHES = 8;

/** How many objects may have gone between two that stay, for the second still to be expected after the first. */
const GAP = 4;

/**
 * What is known after an update. Adds what happened to the events: first what went, then what came
 * and what changed, in the order of the list. `undefined` for what isn't a list of such objects, or
 * one in which two have the same identifier; may throw whatever its getters throw.
 *
 * Each object is compared with the copy of the one that is expected there, that after the one before
 * it, and looked up by its identifier only where that is another. A copy was valid when it was made, and so is whatever
 * is equal to it: only what changed is validated.
 */
export function updateList<T extends object, Event>(
  kind: Kind<T, Event>,
  known: KnownList<T>,
  list: unknown,
  events: Event[],
): KnownList<T> | undefined {
  const { id, copy, same, valid } = kind;
  if (!Array.isArray(list)) return undefined;
  const length = lengthOf(list);
  if (length === undefined) return undefined;
  const { copies: old } = known;
  const objects: T[] = [];
  const copies: T[] = [];
  const found = new Uint8Array(old.length);
  const fresh = new Set<unknown>();
  const news: Event[] = [];
  let left = old.length;
  let expected = 0;
  for (let i = 0; i < length; i++) {
    const object = list[i] as T;
    objects.push(object);
    let at: number | undefined = expected;
    let before = old[at];
    let isSame = before !== undefined && same(object, before);
    const name = isSame ? before?.[id] : object[id];
    if (name !== before?.[id]) {
      at = known.find(id, name);
      before = at === undefined ? undefined : old[at];
      isSame = before !== undefined && same(object, before);
    }
    if (at !== undefined && at >= expected && at - expected <= GAP) expected = at + 1;
    let now = before as T;
    if (!isSame) {
      now = copy(object);
      // A getter may have said one identifier and then another.
      if (!valid(object) || !valid(now) || now[id] !== name) return undefined;
      if (before) {
        const changes = changesOf(kind.shape, before, object, now, identical);
        news.push(kind.changed(before, object, changes));
      } else {
        if (fresh.has(name)) return undefined;
        fresh.add(name);
        news.push(kind.came(object));
      }
    }
    if (before) {
      if (found[at as number]) return undefined;
      found[at as number] = 1;
      left--;
    }
    copies.push(now);
  }
  if (left > 0) {
    old.forEach((before, position) => {
      if (!found[position]) events.push(kind.went(before));
    });
  }
  for (const event of news) events.push(event);
  return new KnownList(objects, copies);
}

const identical = (a: unknown, b: unknown): boolean => a === b;

/** The properties that changed. `now` is a copy of `after`. */
export function changesOf<T extends object>(
  shape: Shape,
  before: T,
  after: T,
  now: T,
  equal: (a: unknown, b: unknown) => boolean,
): Changes<T> {
  const changed = (shape.names as (keyof T)[]).filter((name) => !equal(before[name], now[name]));
  const value = (name: keyof T): T[keyof T] => {
    // What is an object is the caller's own: the copy stays the tracker's.
    return typeof now[name] === "object" ? after[name] : now[name];
  };
  const entries = changed.map((name) => [name, { before: before[name], after: value(name) }]);
  return Object.fromEntries(entries) as Changes<T>;
}
