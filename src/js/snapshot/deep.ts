import { hasOwn } from "../value/own.js";

/**
 * Metadata may hold anything. Neither depth nor circles may be its reader's problem, so nothing here recurses. What is
 * neither an array nor a plain object, a Date for example, is compared by identity.
 */

type Container = Record<string, unknown>;

/** What is looked into: arrays and plain objects. All else is what it is. */
const isContainer = (value: unknown): value is Container =>
  typeof value === "object" &&
  value !== null &&
  (Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]");

const entry = { writable: true, enumerable: true, configurable: true };

/** How many objects and arrays a value may hold: a getter can make a new one whenever it is asked. */
const MOST = 2 ** 18;

/** A copy of a value and of all that it holds. Throws where that is endless. */
export function copyDeep(value: unknown): unknown {
  const copies = new Map<Container, Container>();
  const copy = (original: unknown): unknown => {
    if (!isContainer(original)) return original;
    let made = copies.get(original);
    if (!made) {
      // An array takes its items by name just as well.
      made = (Array.isArray(original) ? [] : {}) as unknown as Container;
      if (Array.isArray(original)) made.length = original.length;
      copies.set(original, made);
      if (copies.size > MOST) throw new RangeError();
    }
    return made;
  };
  const result = copy(value);
  // Grows while it is gone through.
  for (const [original, made] of copies) {
    for (const name of Object.keys(original)) {
      const value = copy(original[name]);
      // To assign it would set the prototype.
      if (name === "__proto__") Object.defineProperty(made, name, { ...entry, value });
      else made[name] = value;
    }
  }
  return result;
}

/** Whether two values hold the same. */
export function equalDeep(one: unknown, other: unknown): boolean {
  const met = new Map<Container, Set<Container>>();
  const open: [unknown, unknown][] = [[one, other]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [a, b] = pair;
    if (Object.is(a, b) || a === b) continue;
    if (!isContainer(a) || !isContainer(b) || Array.isArray(a) !== Array.isArray(b)) return false;
    const partners = met.get(a) ?? new Set();
    if (partners.has(b)) continue;
    met.set(a, partners.add(b));
    const names = Object.keys(a);
    if (names.length !== Object.keys(b).length || a.length !== b.length) return false;
    for (const name of names) {
      if (!hasOwn(b, name)) return false;
      open.push([a[name], b[name]]);
    }
  }
  return true;
}
