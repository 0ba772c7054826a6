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

  constructor(
    /** The caller's own objects. */
    readonly objects: readonly T[],
    readonly copies: readonly T[],
  ) {}

  /** Where the object with an identifier stands. */
  find(id: keyof T, value: unknown): number | undefined {
    this.#positions ??= new Map(this.copies.map((copy, position) => [copy[id], position]));
    return this.#positions.get(value);
  }
}

/**
 * What is known after an update. Adds what happened to the events: first what went, then what came
 * and what changed, in the order of the list. `undefined` for what isn't a list of such objects, or
 * one in which two have the same identifier; may throw whatever its getters throw.
 *
 * Each object is compared with the copy of the one in its place, which is most often the same, and
 * looked up by its identifier only otherwise. A copy was valid when it was made, and so is whatever
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
  for (let i = 0; i < length; i++) {
    const object = list[i] as T;
    objects.push(object);
    let at: number | undefined = i;
    let before = old[i];
    let isSame = before !== undefined && same(object, before);
    if (!isSame && object[id] !== before?.[id]) {
      at = known.find(id, object[id]);
      before = at === undefined ? undefined : old[at];
      isSame = before !== undefined && same(object, before);
    }
    let now = before as T;
    if (!isSame) {
      now = copy(object);
      if (!valid(object) || !valid(now)) return undefined;
      if (before) {
        const changes = changesOf(kind.shape, before, object, now, identical);
        news.push(kind.changed(before, object, changes));
      } else {
        if (fresh.has(now[id])) return undefined;
        fresh.add(now[id]);
        news.push(kind.came(object));
      }
    }
    if (before) {
      // A getter may have said one identifier and then another.
      if (found[at as number] || now[id] !== before[id]) return undefined;
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
