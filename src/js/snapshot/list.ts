import type { Guard } from "../schema/verdict.js";
import { lengthOf } from "../value/length.js";
import type { Shape } from "../value/shape.js";
import type { Came, Changed, Changes, Went } from "./events.js";

/** What can be listed, and what it is called that one of them came, went, or changed. */
export interface Kind<
  T extends object,
  In extends string,
  Out extends string,
  Other extends string,
> {
  readonly shape: Shape;
  /** The property by which objects are told apart. */
  readonly id: keyof T;
  readonly valid: Guard;
  readonly copy: (object: T) => T;
  readonly same: (object: T, copy: T) => boolean;
  readonly types: readonly [came: In, went: Out, changed: Other];
}

/** A list of the last update, each object beside a copy of what it was then. */
export class KnownList<T extends object> {
  private positions: Map<unknown, number> | undefined;
  private searches = 0;

  constructor(
    /** The caller's own objects. */
    readonly objects: readonly T[],
    readonly copies: readonly T[],
  ) {}

  /** Where the object with an identifier stands. The first few are searched for, which is less work than a table. */
  find(id: keyof T, value: unknown): number | undefined {
    if (this.searches++ < SEARCHES) {
      const position = this.copies.findIndex((copy) => copy[id] === value);
      return position < 0 ? undefined : position;
    }
    this.positions ??= new Map(this.copies.map((copy, position) => [copy[id], position]));
    return this.positions.get(value);
  }
}

const SEARCHES = 8;

const NOTHING_KNOWN = /* @__PURE__ */ new KnownList<never>([], []);

/** How many objects may have gone between two that stay, for the second still to be expected after the first. */
const GAP = 4;

/** Refuses what isn't what it should be. */
export function refuseUnless(isFine: boolean): asserts isFine {
  if (!isFine) throw new TypeError();
}

/**
 * What is known after an update, or was before where no list is given. Tells what happened: first
 * what went, then what came and what changed, in the order of the list. Throws for what isn't a list of
 * such objects, or one in which two have the same identifier, and whatever its getters throw.
 *
 * Each object is compared with the copy of the one that is expected there, that after the one before
 * it, and looked up by its identifier only where that is another. A copy was valid when it was made, and so is whatever
 * is equal to it: only what changed is validated.
 */
export function updateList<
  T extends object,
  In extends string,
  Out extends string,
  Other extends string,
>(
  { shape, id, valid, copy, same, types: [came, went, changed] }: Kind<T, In, Out, Other>,
  known: KnownList<T> | undefined,
  list: unknown,
  tell: (event: Came<In, T> | Went<Out, T> | Changed<Other, T>) => void,
): KnownList<T> | undefined {
  if (list === undefined) return known;
  refuseUnless(Array.isArray(list));
  const length = lengthOf(list);
  refuseUnless(length !== undefined);
  const last: KnownList<T> = known ?? NOTHING_KNOWN;
  const { copies: old } = last;
  const objects: T[] = [];
  const copies: T[] = [];
  const found = new Uint8Array(old.length);
  const fresh = new Set<unknown>();
  const news: (Came<In, T> | Changed<Other, T>)[] = [];
  let left = old.length;
  let expected = 0;
  for (let i = 0; i < length; i++) {
    const after = list[i] as T;
    objects.push(after);
    let at: number | undefined = expected;
    let before = old[at];
    let isSame = before !== undefined && same(after, before);
    const name = isSame ? before?.[id] : after[id];
    if (name !== before?.[id]) {
      at = last.find(id, name);
      before = at === undefined ? undefined : old[at];
      isSame = before !== undefined && same(after, before);
    }
    if (at !== undefined && at >= expected && at - expected <= GAP) expected = at + 1;
    let now = before as T;
    if (!isSame) {
      now = copy(after);
      // A getter may have said one identifier and then another.
      refuseUnless(valid(after) && valid(now) && now[id] === name);
      if (before) {
        const changes = changesOf(shape, before, after, now, identical);
        news.push({ type: changed, before, after, changes });
      } else {
        refuseUnless(!fresh.has(name));
        fresh.add(name);
        news.push({ type: came, after });
      }
    }
    if (before) {
      refuseUnless(!found[at as number]);
      found[at as number] = 1;
      left--;
    }
    copies.push(now);
  }
  if (left > 0) {
    old.forEach((before, position) => {
      if (!found[position]) tell({ type: went, before });
    });
  }
  news.forEach(tell);
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
