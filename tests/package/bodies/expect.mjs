/** Assertions for bodies that run in Node and in browsers. */

/** Fails unless `fact` holds. */
export function ok(fact, what) {
  if (!fact) throw new Error(what);
}

/** Fails unless the two are the same all the way down: same own properties, same prototypes. */
export function same(actual, expected, what = "") {
  if (!alike(actual, expected)) {
    throw new Error(`${what}: got ${show(actual)}, expected ${show(expected)}`);
  }
}

function alike(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const keys = Reflect.ownKeys(a);
  return (
    keys.length === Reflect.ownKeys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && alike(a[key], b[key]))
  );
}

const show = (value) => JSON.stringify(value) ?? String(value);
