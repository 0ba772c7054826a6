import fc from "fast-check";
import { objects } from "./read.mjs";

const integer = fc.maxSafeInteger();

/** A value of each kind of property that has no findings of type. */
const kinds = {
  boolean: () => fc.boolean(),
  integer: () => integer,
  string: () => fc.string(),
  documented: ({ values }) => fc.oneof(fc.constantFrom(...values), fc.string()),
  known: ({ values }) => fc.oneof(fc.constantFrom(...values), fc.string()),
  choice: ({ values }) => fc.constantFrom(...values, null),
  object: ({ object }) => sound(objects.find(({ name }) => name === object)),
  integers: () => fc.array(integer),
  record: () => fc.dictionary(fc.string(), fc.jsonValue()),
  entries: () =>
    fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.constant(0.5))),
};

/** Values that an object's guard accepts. */
export function sound({ fields }) {
  const requiredKeys = fields.filter(({ required }) => required).map(({ name }) => name);
  const entries = fields.map((field) => [field.name, kinds[field.kind](field)]);
  return fc.record(Object.fromEntries(entries), { requiredKeys, noNullPrototype: true });
}

/** What stands in for a property's value: what is at an edge, and any JSON. */
const other = fc.oneof(
  fc.constantFrom(null, true, "", "true", "screen", "Screen", [], {}, [null], { a: null }),
  fc.constantFrom(0, -0, -1, 0.5, 1e300, 2 ** 53 - 1, 2 ** 53, -(2 ** 53) + 1, -(2 ** 53)),
  fc.constantFrom([1, "2"], [2 ** 53], [0.5], [[]], { a: {} }, { a: [] }, { a: 0.5 }, { "": "" }),
  fc.jsonValue(),
);

/** Names that no object declares, or another one does. */
const stranger = fc.oneof(
  fc.constantFrom("$schema", "__proto__", "constructor", "toString", "hidden", "url", "id", ""),
  fc.string(),
);

/** One change to an object: a property left out, another value for it, or one that isn't declared. */
function change({ fields }) {
  const field = fc.constantFrom(...fields.map(({ name }) => name));
  return fc.oneof(
    field.map((name) => (object) => {
      delete object[name];
    }),
    fc.tuple(fc.oneof(field, stranger), other).map(([name, value]) => (object) => {
      Object.defineProperty(object, name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }),
  );
}

/** JSON values near an object: sound ones, changed ones, their parts changed, and any JSON at all. */
export function near(object) {
  const parts = object.fields.filter((field) => field.kind === "object");
  const changed = fc
    .tuple(sound(object), fc.array(change(object), { maxLength: 3 }))
    .map(([value, changes]) => {
      for (const apply of changes) apply(value);
      return value;
    });
  const inside = parts.map((field) => {
    const part = objects.find(({ name }) => name === field.object);
    return fc
      .tuple(sound(object), near(part))
      .map(([value, inner]) => ({ ...value, [field.name]: inner }));
  });
  return fc.oneof(
    { weight: 8, arbitrary: changed },
    ...inside.map((arbitrary) => ({ weight: 8, arbitrary })),
    { weight: 1, arbitrary: other },
  );
}
