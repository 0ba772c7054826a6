import fc from "fast-check";
import { kinds } from "../bodies/kinds.mjs";
import { objects, sound } from "../bodies/sound.mjs";

/** Words of the reference, and words near them. */
const words = [
  "members-only",
  "company",
  "public",
  "everyone",
  "admins-only",
  "anonymous",
  "name_only",
  "verified",
  "meeting",
  "assisted",
  "solo",
  "screen",
  "video",
  "bottomleft",
  "bottomright",
  "middleright",
  "true",
  "false",
  "12",
  "-3",
];

/** Names of all objects' properties, and former ones. */
const names = [
  ...new Set(objects.flatMap((object) => Object.keys(sound[object]()))),
  "hidden",
  "hide_support_button",
  "position",
  "stealth_mode",
  "__proto__",
  "constructor",
  "\uffff",
  "\u{10000}",
  "toString",
];

/** A word with a few characters changed. */
const misspelt = (from) =>
  fc
    .tuple(
      fc.constantFrom(...from),
      fc.array(fc.tuple(fc.nat(30), fc.constantFrom("", "x", "_", "-", "R", "ä", "😀", "0")), {
        maxLength: 4,
      }),
      fc.boolean(),
    )
    .map(([word, changes, upper]) => {
      let text = upper ? word.toUpperCase() : word;
      for (const [at, letter] of changes) {
        text = text.slice(0, at) + letter + text.slice(at + (at % 3));
      }
      return text;
    });

const text = fc.oneof(
  fc.constantFrom(...words),
  misspelt(words),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary", minLength: 30, maxLength: 90 }),
);

const number = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.maxSafeInteger(),
  fc.double(),
  fc.constantFrom(2 ** 53, -(2 ** 53), 2 ** 53 - 1, 1e300, -0),
);

const finite = number.map((one) => (Number.isFinite(one) ? one : 0));

const name = fc.oneof(fc.constantFrom(...names), misspelt(names), text);

const dictionary = (value) => fc.dictionary(name, value, { maxKeys: 5 });

const jsonNumber = fc.oneof({ weight: 3, arbitrary: finite }, fc.integer());

const json = fc.oneof(
  fc.constantFrom(null, true, false, {}, []),
  text,
  jsonNumber,
  fc.array(fc.oneof(jsonNumber, text, fc.constant(null)), { maxLength: 6 }),
  dictionary(fc.oneof(text, jsonNumber, fc.constantFrom(null, true, [], {}))),
  fc.jsonValue(),
);

/** Any JavaScript value, with a liking for those that look right. */
const anything = fc.oneof(
  { weight: 4, arbitrary: json },
  { weight: 1, arbitrary: number },
  { weight: 2, arbitrary: fc.constantFrom(...kinds).map(([, make]) => make()) },
  { weight: 1, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    }),
  },
);

/** Puts a property in place, whatever its name. */
const put = (object, property, value) =>
  Object.defineProperty(object, property, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });

/** Changes to a sound object: properties left out, other values for them, properties added. */
function near(object, other) {
  const property = fc.constantFrom(...Object.keys(sound[object]()));
  const change = fc.oneof(
    { weight: 1, arbitrary: property.map((one) => ({ property: one, drop: true })) },
    { weight: 4, arbitrary: fc.record({ property, value: other }) },
    { weight: 1, arbitrary: fc.record({ property: name, value: other }) },
  );
  return fc.array(change, { maxLength: 4 }).map((changes) => {
    const value = sound[object]();
    for (const { property, drop, value: changed } of changes) {
      if (drop) delete value[property];
      else put(value, property, changed);
    }
    return value;
  });
}

/** Settings made of a few of all, so that contradictions come up. */
const someSettings = (other) =>
  fc.record(
    Object.fromEntries(
      Object.keys(sound.IntegrationSettings()).map((setting) => [
        setting,
        fc.oneof({ weight: 5, arbitrary: fc.boolean() }, { weight: 1, arbitrary: other }),
      ]),
    ),
    { requiredKeys: [], noNullPrototype: true },
  );

/** Values for an object, from right to anything at all; `other` is what stands in wrong places. */
function valueFor(object, other) {
  const nearby = fc.oneof(
    { weight: 6, arbitrary: near(object, other) },
    { weight: 1, arbitrary: other },
  );
  if (object === "IntegrationSettings") {
    const metadata = dictionary(other).map((entries) => ({ metadata: entries }));
    return fc.oneof(nearby, someSettings(other), metadata);
  }
  if (object === "SessionInfo") {
    const inside = near("Space", other).map((space) => ({ ...sound.SessionInfo(), space }));
    return fc.oneof(nearby, inside);
  }
  return nearby;
}

const options = fc.record(
  {
    strict: fc.boolean(),
    unknownKeys: fc.constantFrom("error", "warn", "allow"),
    maxIssues: fc.oneof(fc.nat(12), fc.constant(100), fc.constant(2 ** 32 - 1)),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const subjects = (other) =>
  fc.constantFrom(...objects).chain((object) =>
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({
          object: fc.constant(object),
          value: valueFor(object, other),
          options,
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          object: fc.constant(`${object}[]`),
          value: fc.oneof(
            { weight: 6, arbitrary: fc.array(valueFor(object, other), { maxLength: 4 }) },
            { weight: 1, arbitrary: other },
          ),
          options,
        }),
      },
    ),
  );

/** What to validate as what and how, of any JavaScript values. */
export const anySubject = subjects(anything);

/** What to validate as what and how, of what JSON can say. */
export const jsonSubject = subjects(json);
