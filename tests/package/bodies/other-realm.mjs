import { IntegrationSettings } from "webfuse-widget";
import { ok, same } from "./expect.mjs";
import { answers } from "./hostile.mjs";
import { schemas } from "./schemas.mjs";
import { objects, sound } from "./sound.mjs";

/** Values of another realm: each body takes what evaluates an expression there. */
export const otherRealm = [
  ...objects.map((object) => [
    `${object}, and a list of it`,
    (inRealm) => {
      const value = inRealm(JSON.stringify(sound[object]()));
      ok(!(value instanceof Object), "it is of another realm");
      same(schemas[object].validate(value), { valid: true, value, warnings: [] });
      ok(schemas[object].parse(value) === value, "the value itself");
      const list = inRealm(`[${JSON.stringify(sound[object]())}]`);
      ok(!(list instanceof Object), "the list is of another realm");
      same(schemas[`${object}[]`].validate(list), { valid: true, value: list, warnings: [] });
      answers(value);
      answers(list);
    },
  ]),
  [
    "what isn't a plain object is named as what it is",
    (inRealm) => {
      const named = {
        "new Map()": "a Map",
        "new Date()": "a Date",
        "new Error()": "an Error",
        "/x/": "a RegExp",
        "Promise.resolve()": "a Promise",
        "[]": "an array",
        "new String('x')": "a String object",
        "() => 1": "a function",
        "Symbol()": "a symbol",
      };
      for (const [source, received] of Object.entries(named)) {
        const { issues } = IntegrationSettings.validate({ metadata: inRealm(source) });
        same(
          issues.map((issue) => issue.received),
          [received],
        );
      }
    },
  ],
  [
    "its metadata is plain there as here",
    (inRealm) => {
      const settings = { metadata: inRealm("{ a: 1 }") };
      same(IntegrationSettings.validate(settings).valid, true);
      const wrong = inRealm("{ metadata: { a: null }, hidden: true }");
      same(
        IntegrationSettings.validate(wrong).issues.map(({ code }) => code),
        ["invalid_type", "unknown_key"],
      );
    },
  ],
];
