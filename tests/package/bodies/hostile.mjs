import { Frame, IntegrationSettings, Space, Tab, ValidationError } from "webfuse-widget";
import { ok, same } from "./expect.mjs";
import { schemas } from "./schemas.mjs";
import { objects, sound } from "./sound.mjs";

const thrower = () => {
  throw new Error("from the value");
};

function revoked(target = {}) {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** An object with one property that throws when it is read. */
const withThrowing = (value, name, thrown) =>
  Object.defineProperty(value, name, {
    enumerable: true,
    configurable: true,
    get() {
      throw thrown;
    },
  });

/** The same call, where it is another that is to have an answer. */
const quietly = (call) => (value) => {
  try {
    call(value);
  } catch {
    // As whoever wrote the getter would.
  }
};

const codes = (result) => (result.issues ?? result.warnings).map(({ code }) => code);

/** What `validate` gives for a value that can't be compared with `===` alone. */
function resultOf(schema, value, options) {
  const result = schema.validate(value, options);
  const issues = result.issues ?? result.warnings;
  same(JSON.parse(JSON.stringify(issues)), issues, "issues are plain data");
  return result;
}

/** That a value has an answer from every schema, one that `is`, `validate` and `parse` agree on. */
export function answers(value) {
  for (const [name, schema] of Object.entries(schemas)) {
    const { valid } = resultOf(schema, value);
    same(schema.is(value), valid, `${name}: is`);
    try {
      const parsed = schema.parse(value);
      ok(valid, `${name}: parse returns what validate refuses`);
      ok(Object.is(parsed, value), `${name}: parse returns another value`);
    } catch (error) {
      ok(error instanceof ValidationError, `${name}: parse throws ${error}`);
      ok(!valid, `${name}: parse refuses what validate accepts`);
    }
    for (const options of [{ strict: true }, { unknownKeys: "allow" }, { maxIssues: 0 }]) {
      resultOf(schema, value, options);
    }
    same(schema["~standard"].validate(value).issues === undefined, valid, `${name}: standard`);
  }
  stillWorks();
}

/** That nothing is left of what went through before. */
export function stillWorks() {
  const tab = { ...sound.Tab(), ssid: "1" };
  same(
    Tab.validate(tab),
    {
      valid: false,
      issues: [
        {
          code: "invalid_type",
          severity: "error",
          path: ["ssid"],
          message: "ssid: expected an integer, found a string; write it without quotes",
          expected: "an integer",
          received: "a string",
        },
      ],
    },
    "afterwards",
  );
}

/** As many wrong tabs as are asked for: two findings each. */
const wrongTabs = (count) =>
  Array.from({ length: count }, () => ({ ...sound.Tab(), ssid: "1", mediaSharingType: "radio" }));

const throwing = [
  ...objects.flatMap((object) =>
    Object.keys(sound[object]()).map((property) => [
      `${object}.${property} throws`,
      () => {
        const value = withThrowing(sound[object](), property, new Error("no"));
        const { issues } = resultOf(schemas[object], value);
        const [issue] = issues.filter(({ code }) => code === "unreadable");
        same(issue.path, [property]);
        answers(value);
        answers([value]);
      },
    ]),
  ),
  [
    "getters throw anything there is",
    () => {
      const unprintable = {
        toString: thrower,
        get message() {
          return thrower();
        },
      };
      for (const thrown of [undefined, null, 1, "text", Symbol("s"), revoked(), unprintable]) {
        same(codes(resultOf(Tab, withThrowing(sound.Tab(), "url", thrown))), ["unreadable"]);
      }
      answers(withThrowing(sound.Tab(), "url", unprintable));
    },
  ],
  [
    "an entry of metadata throws",
    () => {
      const value = { metadata: withThrowing({ a: 1, c: null }, "b", 0) };
      const { issues } = resultOf(IntegrationSettings, value);
      same(
        issues.map(({ code, path }) => [code, ...path]),
        [
          ["unreadable", "metadata", "b"],
          ["invalid_type", "metadata", "c"],
        ],
      );
      answers(value);
    },
  ],
  [
    "an item throws",
    () => {
      const value = [sound.Tab(), sound.Tab(), sound.Tab()];
      withThrowing(value, 1, 0);
      same(
        resultOf(Tab.array, value).issues.map(({ code, path }) => [code, ...path]),
        [["unreadable", 1]],
      );
      answers(value);
      const space = { ...sound.Space(), adminIds: withThrowing([1, 2], 0, 0) };
      same(resultOf(Space, space).issues[0].path, ["adminIds", 0]);
      answers(space);
    },
  ],
  [
    "Symbol.toStringTag throws",
    () => {
      const value = withThrowing({}, Symbol.toStringTag, 0);
      same(codes(resultOf(IntegrationSettings, value)), ["unreadable"]);
      same(codes(resultOf(IntegrationSettings, { metadata: value })), ["unreadable"]);
      answers(value);
      answers({ metadata: value });
    },
  ],
];

const proxies = [
  [
    "a revoked proxy",
    () => {
      for (const proxy of [revoked(), revoked([]), revoked(() => 1)]) {
        answers(proxy);
        answers([proxy]);
        for (const object of objects) {
          for (const property of Object.keys(sound[object]())) {
            answers({ ...sound[object](), [property]: proxy });
          }
        }
      }
      same(codes(resultOf(Tab, revoked())), ["unreadable"]);
      same(codes(resultOf(Tab.array, revoked([]))), ["unreadable"]);
      same(codes(resultOf(IntegrationSettings, { metadata: revoked() })), ["unreadable"]);
    },
  ],
  [
    "a proxy that throws at everything",
    () => {
      const handler = Object.fromEntries(
        Object.getOwnPropertyNames(Reflect).map((trap) => [trap, thrower]),
      );
      for (const target of [{}, [], () => 1]) {
        answers(new Proxy(target, handler));
        answers({ ...sound.SessionInfo(), metadata: new Proxy(target, handler) });
        answers({ metadata: new Proxy(target, handler) });
        answers({ ...sound.Space(), adminIds: new Proxy(target, handler) });
      }
    },
  ],
  [
    "a proxy that throws at one thing",
    () => {
      for (const trap of Object.getOwnPropertyNames(Reflect)) {
        for (const object of objects) answers(new Proxy(sound[object](), { [trap]: thrower }));
        answers(new Proxy([sound.Tab()], { [trap]: thrower }));
        answers({ metadata: new Proxy({ a: 1 }, { [trap]: thrower }) });
        answers({ ...sound.Space(), memberIds: new Proxy([1], { [trap]: thrower }) });
      }
    },
  ],
  [
    "a proxy that lies about its names",
    () => {
      const lies = [
        { ownKeys: () => ["shake_to_start", "nowhere"] },
        { ownKeys: () => ["twice", "twice"] },
        { ownKeys: () => 7 },
        { ownKeys: () => [Symbol("s"), "x"] },
        {
          ownKeys: () => ["made_up"],
          getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
        },
      ];
      for (const handler of lies) {
        answers(new Proxy({}, handler));
        answers({ metadata: new Proxy({}, handler) });
      }
      same(codes(resultOf(IntegrationSettings, new Proxy({}, lies[4]))), ["unknown_key"]);
      same(codes(resultOf(IntegrationSettings, new Proxy({}, lies[1]))), ["unreadable"]);
    },
  ],
  [
    "a proxy that lies about its length",
    () => {
      const lengths = [
        Number.POSITIVE_INFINITY,
        Number.NaN,
        -1,
        "2",
        1.5,
        2 ** 53,
        2n,
        null,
        undefined,
        {},
        Symbol("s"),
      ];
      for (const length of lengths) {
        const lies = (target, item) =>
          new Proxy(target, {
            get: (_, name) => (name === "length" ? length : name in target ? target[name] : item),
          });
        answers(lies([], 1));
        answers(lies([], sound.Tab()));
        answers({ ...sound.Space(), adminIds: lies([], 1) });
        answers({ ...sound.Space(), adminIds: lies([], "1") });
      }
    },
  ],
  [
    "a proxy that changes with every look",
    () => {
      let looks = 0;
      const fickle = new Proxy(sound.Tab(), {
        get: (target, name) => (looks++ % 2 ? target[name] : 1n),
      });
      for (let i = 0; i < 20; i++) {
        ok(typeof Tab.validate(fickle).valid === "boolean", "an answer");
        ok(typeof Tab.is(fickle) === "boolean", "an answer");
      }
      stillWorks();
    },
  ],
  [
    "a value that the guard doubts and the walk finds fine is valid",
    () => {
      let first = true;
      const tab = Object.defineProperty(sound.Tab(), "title", {
        get() {
          const title = first ? 1 : "Example";
          first = false;
          return title;
        },
      });
      const result = Tab.validate(tab);
      same(result.valid, true);
      ok(result.value === tab, "the value itself");
      same(result.warnings, []);
    },
  ],
];

const shapes = [
  [
    "cyclic objects",
    () => {
      const settings = { metadata: {} };
      settings.metadata.self = settings.metadata;
      same(codes(resultOf(IntegrationSettings, settings)), ["invalid_type"]);
      answers(settings);
      const session = sound.SessionInfo();
      session.space.space = session;
      session.metadata.session = session;
      session.self = session;
      same(resultOf(schemas.SessionInfo, session).valid, true);
      session.space = session;
      answers(session);
      const list = [];
      list.push(list);
      answers(list);
      answers({ ...sound.Space(), adminIds: list });
    },
  ],
  [
    "null prototypes",
    () => {
      for (const object of objects) {
        const value = Object.assign(Object.create(null), sound[object]());
        same(resultOf(schemas[object], value).valid, true, object);
        answers(value);
      }
      const metadata = Object.assign(Object.create(null), { a: 1 });
      same(resultOf(IntegrationSettings, { metadata }).valid, true);
      const wrong = Object.assign(Object.create(null), { metadata: Object.create(null), zzz: 1 });
      same(codes(resultOf(IntegrationSettings, wrong)), ["unknown_key"]);
    },
  ],
  [
    "frozen and sealed objects",
    () => {
      for (const object of objects) {
        answers(Object.freeze(sound[object]()));
        answers(Object.seal({ ...sound[object](), extra: 1 }));
      }
    },
  ],
  [
    "properties of instances with accessors are read as code would read them",
    () => {
      class Live {
        get frameId() {
          return 1;
        }
        get parentFrameId() {
          return 0;
        }
        get url() {
          return "https://example.com";
        }
      }
      same(resultOf(Frame, new Live()).valid, true);
      ok(Frame.is(new Live()), "is");
      answers(new Live());
    },
  ],
  [
    "names that are inherited, hidden or symbols are no unknown settings",
    () => {
      const value = Object.create({ inherited: 1 });
      Object.defineProperty(value, "hidden_away", { value: 1, enumerable: false });
      value[Symbol("s")] = 1;
      same(resultOf(IntegrationSettings, value), { valid: true, value, warnings: [] });
      const metadata = Object.create({
        inherited: null,
        get throws() {
          return thrower();
        },
      });
      Object.defineProperty(metadata, "hidden_away", { value: null, enumerable: false });
      same(resultOf(IntegrationSettings, { metadata }).valid, true);
      answers(value);
      answers({ metadata });
    },
  ],
  [
    "a page that added to Object.prototype",
    () => {
      Object.defineProperty(Object.prototype, "added", {
        value: () => 1,
        enumerable: true,
        configurable: true,
      });
      try {
        for (const object of objects) {
          const value = sound[object]();
          same(resultOf(schemas[object], value), { valid: true, value, warnings: [] }, object);
          ok(schemas[object].is(value), object);
        }
        same(codes(resultOf(IntegrationSettings, { zzz: 1 })), ["unknown_key"]);
      } finally {
        delete Object.prototype.added;
      }
      stillWorks();
    },
  ],
  [
    "__proto__ as a key",
    () => {
      const settings = JSON.parse('{"__proto__": {"shake_to_start": 1}, "shake_to_start": true}');
      const { issues } = resultOf(IntegrationSettings, settings);
      same(
        issues.map(({ code, path }) => [code, ...path]),
        [["unknown_key", "__proto__"]],
      );
      answers(settings);
      const metadata = JSON.parse('{"__proto__": null, "constructor": {}, "toString": "x"}');
      same(
        resultOf(IntegrationSettings, { metadata }).issues.map(({ path }) => path),
        [
          ["metadata", "__proto__"],
          ["metadata", "constructor"],
        ],
      );
      answers({ metadata });
      const tab = JSON.parse('{"__proto__": {"polluted": true}}');
      answers(tab);
      ok({}.polluted === undefined, "the prototype of objects is as it was");
      // A real prototype, which is read as code would read it.
      same(resultOf(Tab, { __proto__: sound.Tab() }).valid, true);
    },
  ],
];

const sizes = [
  [
    "100,000 unknown keys",
    () => {
      const value = { shake_to_start: 1 };
      for (let i = 0; i < 100_000; i++) value[`unknown_${i}`] = i;
      const { valid, issues } = resultOf(IntegrationSettings, value);
      same(valid, false);
      same(issues.length, 101);
      same(issues[0].path, ["shake_to_start"]);
      same(issues[1].path, ["unknown_0"]);
      same(issues[2].path, ["unknown_1"]);
      same(issues[3].path, ["unknown_10"]);
      same(issues[100].code, "truncated");
      same(issues[100].message, "and 99901 more; raise maxIssues to list them");
      const all = resultOf(IntegrationSettings, value, { maxIssues: Number.POSITIVE_INFINITY });
      same(all.issues.length, 100_001);
      same(
        all.issues.slice(1).map(({ path }) => path[0]),
        Object.keys(value).slice(1).sort(),
      );
      const allowed = { ...value, shake_to_start: true };
      same(resultOf(IntegrationSettings, allowed, { unknownKeys: "allow" }).valid, true);
      const warned = resultOf(IntegrationSettings, allowed, { unknownKeys: "warn" });
      same(warned.valid, true);
      same(warned.warnings.length, 101);
      stillWorks();
    },
  ],
  [
    "100,000 entries of metadata that are wrong",
    () => {
      const metadata = {};
      for (let i = 0; i < 100_000; i++) metadata[`entry ${i}`] = i % 2 ? null : i;
      const { issues } = resultOf(IntegrationSettings, { metadata }, { maxIssues: 1e9 });
      same(issues.length, 50_000);
      same(
        issues.map(({ path }) => path[1]),
        Object.keys(metadata)
          .filter((_, i) => i % 2)
          .sort(),
      );
      stillWorks();
    },
  ],
  [
    "10,000 wrong items",
    () => {
      const tabs = wrongTabs(10_000);
      const { valid, issues } = resultOf(Tab.array, tabs);
      same(valid, false);
      same(issues.length, 101);
      same(issues[100].message, "and 19900 more; raise maxIssues to list them");
      const all = resultOf(Tab.array, tabs, { maxIssues: 1e9 }).issues;
      same(all.length, 20_000);
      for (let i = 0; i < tabs.length; i++) {
        same(all[2 * i].path, [i, "mediaSharingType"]);
        same(all[2 * i].received, '"radio"');
        same(all[2 * i + 1].path, [i, "ssid"]);
      }
      const ids = Array.from({ length: 10_000 }, String);
      same(
        resultOf(Space, { ...sound.Space(), adminIds: ids }, { maxIssues: 1e9 }).issues.length,
        10_000,
      );
      stillWorks();
    },
  ],
  [
    "one wrong item at the end of 10,000, and more warnings than are listed before it",
    () => {
      const tabs = Array.from({ length: 10_000 }, () => ({ ...sound.Tab(), ssid: -1 }));
      tabs.push({ ...sound.Tab(), url: 1 });
      const { valid, issues } = resultOf(Tab.array, tabs);
      same(valid, false);
      same(issues.length, 101);
      same(issues[0].path, [10_000, "url"]);
      same(issues[1].severity, "warning");
      same(issues[100].severity, "warning");
      same(resultOf(Tab.array, tabs, { maxIssues: 0 }).valid, false);
      tabs.pop();
      same(resultOf(Tab.array, tabs, { maxIssues: 0 }).valid, true);
    },
  ],
  [
    "an array that claims more items than memory holds",
    () => {
      const list = [];
      list.length = 2 ** 32 - 1;
      same(codes(resultOf(Tab.array, list)), ["unreadable"]);
      same(codes(resultOf(Space, { ...sound.Space(), adminIds: list })), ["unreadable"]);
      answers(list);
    },
  ],
  [
    "strings of a megabyte",
    () => {
      const long = "x".repeat(1 << 20);
      same(resultOf(Tab, { ...sound.Tab(), title: long, url: long }).valid, true);
      const values = [
        [Space, { ...sound.Space(), type: long }],
        [Tab, { ...sound.Tab(), mediaSharingType: long, ssid: long, active: long }],
        [
          IntegrationSettings,
          { support_button_position: long, [long]: 1, metadata: { [long]: {} } },
        ],
      ];
      for (const [schema, value] of values) {
        for (const issue of Object.values(schema.validate(value, { strict: true }).issues)) {
          ok(issue.message.length < 250, `a short message: ${issue.message.slice(0, 300)}`);
          ok((issue.received ?? "").length < 60, "a short quote");
        }
        answers(value);
      }
      same(resultOf(IntegrationSettings, { [long]: 1 }).issues[0].path, [long]);
    },
  ],
  [
    "lone surrogates",
    () => {
      const lone = ["\ud800", "a\udfffb", `${"x".repeat(39)}\ud83d\ude00 and more`];
      for (const text of lone) {
        same(resultOf(Tab, { ...sound.Tab(), title: text }).valid, true);
        const { warnings } = resultOf(Space, { ...sound.Space(), type: text });
        same(codes({ warnings }), ["unknown_value"]);
        ok(warnings[0].message.isWellFormed?.() ?? true, "a well-formed message");
        const { issues } = resultOf(IntegrationSettings, { [text]: 1, metadata: { [text]: null } });
        same(
          issues.map(({ path }) => path),
          [["metadata", text], [text]],
        );
        ok(
          issues.every(({ message }) => message.isWellFormed?.() ?? true),
          "well-formed messages",
        );
        answers({ [text]: text });
      }
    },
  ],
];

const nested = [
  [
    "a getter that validates something else",
    () => {
      const inner = { hide_support_button: true };
      const expected = resultOf(IntegrationSettings, inner);
      const seen = [];
      const tab = Object.defineProperty(
        { ...sound.Tab(), ssid: "1", mediaSharingType: "x" },
        "newTab",
        {
          enumerable: true,
          get() {
            seen.push(IntegrationSettings.validate(inner));
            return 0;
          },
        },
      );
      same(
        resultOf(Tab, tab).issues.map(({ path }) => path[0]),
        ["mediaSharingType", "newTab", "ssid"],
      );
      ok(seen.length > 0, "the getter was called");
      for (const result of seen) same(result, expected);
      answers(tab);
    },
  ],
  [
    "getters that validate in the middle of a list",
    () => {
      const tabs = wrongTabs(20_000);
      const expected = resultOf(Tab.array, tabs, { maxIssues: 1e9 });
      const inner = wrongTabs(9000);
      const innerExpected = resultOf(Tab.array, inner, { maxIssues: 1e9 });
      const seen = [];
      for (const at of [0, 8000, 19_999]) {
        Object.defineProperty(tabs[at], "ssid", {
          enumerable: true,
          get() {
            seen.push(Tab.array.validate(inner, { maxIssues: 1e9 }));
            return "1";
          },
        });
      }
      same(resultOf(Tab.array, tabs, { maxIssues: 1e9 }), expected);
      ok(seen.length >= 3, "the getters were called");
      for (const result of seen) same(result, innerExpected);
      stillWorks();
    },
  ],
  [
    "getters that validate what has getters that validate",
    () => {
      let value = { ...sound.Tab(), ssid: "0" };
      for (let i = 1; i <= 8; i++) {
        const inside = value;
        value = Object.defineProperty({ ...sound.Tab() }, "ssid", {
          enumerable: true,
          get: () => String(Tab.validate(inside).issues.length),
        });
      }
      same(
        resultOf(Tab, value).issues.map(({ path }) => path),
        [["ssid"]],
      );
      stillWorks();
    },
  ],
  [
    "a getter that validates its own object, and so itself, without end",
    () => {
      for (const title of ["Example", 1]) {
        for (const call of [
          (value) => Tab.validate(value),
          (value) => Tab.array.validate([value]),
          (value) => Tab.validate(value, { strict: true }),
          (value) => Tab.array.is([value]),
          quietly((value) => Tab.parse(value)),
          quietly((value) => Tab.array.parse([value])),
        ]) {
          const tab = Object.defineProperty(sound.Tab(), "title", {
            enumerable: true,
            get() {
              call(tab);
              return title;
            },
          });
          same(resultOf(Tab, tab).valid, title === "Example");
          answers(tab);
        }
      }
    },
  ],
  [
    "what is done to a result doesn't show in the next",
    () => {
      const wrong = () => ({ zzzzz: 1, metadata: { nowhereElse: [] } });
      const first = resultOf(IntegrationSettings, wrong());
      const expected = JSON.stringify(first);
      for (const issue of first.issues) {
        issue.path[issue.path.length - 1] = "other";
        issue.message = "";
      }
      const [other] = resultOf(IntegrationSettings, { metadata: { other: [] } }).issues;
      ok(other.message.startsWith("metadata.other: "), other.message);
      same(JSON.stringify(resultOf(IntegrationSettings, wrong())), expected);
    },
  ],
  [
    "findings that differ in nothing but where, or in the text, one after the other",
    () => {
      const names = ["aaaaa", "bbbbb", "", "…", "x".repeat(60), `${"x".repeat(60)}y`, "aaaaa"];
      for (const name of names) {
        const [unknown] = resultOf(IntegrationSettings, { [name]: 1 }).issues;
        same(unknown.path, [name]);
        const quoted = JSON.stringify(name.length > 40 ? `${name.slice(0, 40)}…` : name);
        same(unknown.message, `unknown setting ${quoted}; remove it`);
        const [entry] = resultOf(IntegrationSettings, { metadata: { [name]: [] } }).issues;
        same(entry.path, ["metadata", name]);
        const [value] = resultOf(Tab, { ...sound.Tab(), mediaSharingType: name }).issues;
        ok(value.message.includes(`found ${quoted}`), value.message);
        same(value.received, quoted);
      }
      for (const path of [["ssid"], [0], [1], [1]].map(([step]) => step)) {
        const list = [sound.Tab(), sound.Tab()];
        const tab = typeof path === "number" ? list[path] : list[0];
        tab.ssid = null;
        const [issue] =
          typeof path === "number" ? resultOf(Tab.array, list).issues : resultOf(Tab, tab).issues;
        const place = typeof path === "number" ? `[${path}].ssid` : "ssid";
        ok(issue.message.startsWith(`${place}: `), issue.message);
      }
    },
  ],
  [
    "a getter that validates its own object once",
    () => {
      let inside;
      const tab = Object.defineProperty({ ...sound.Tab(), url: 1 }, "title", {
        enumerable: true,
        get() {
          if (!inside) {
            inside = "under way";
            inside = Tab.validate(tab);
          }
          return 2;
        },
      });
      same(
        resultOf(Tab, tab).issues.map(({ path }) => path[0]),
        ["title", "url"],
      );
      same(
        inside.issues.map(({ path }) => path[0]),
        ["title", "url"],
      );
    },
  ],
];

const options = [
  [
    "options that make no sense are as good as left out",
    () => {
      const senseless = [
        null,
        0,
        "strict",
        Symbol("s"),
        [],
        () => 1,
        revoked(),
        new Proxy({}, { get: thrower }),
        withThrowing({}, "strict", 0),
        withThrowing({}, "maxIssues", 0),
        withThrowing({}, "unknownKeys", 0),
        { strict: "yes", unknownKeys: "toString", maxIssues: "1" },
        { strict: 1, unknownKeys: { toString: thrower }, maxIssues: 1n },
        { strict: null, unknownKeys: null, maxIssues: null },
        { strict: undefined, unknownKeys: undefined, maxIssues: undefined },
        { unknownKeys: Symbol("s"), maxIssues: Number.NaN },
        { unknownKeys: "__proto__", maxIssues: { valueOf: thrower } },
      ];
      const settings = { support_button_position: "bottom-right", position: 1 };
      const expected = resultOf(IntegrationSettings, settings);
      same(codes(expected), ["unknown_key", "unknown_value"]);
      const tab = { ...sound.Tab(), ssid: -1 };
      for (const one of senseless) {
        same(resultOf(IntegrationSettings, settings, one), expected);
        ok(Tab.parse(tab, one) === tab, "a warning is no error");
      }
    },
  ],
  [
    "any number of issues can be asked for",
    () => {
      const settings = { a1: 1, b2: 1, c3: 1 };
      const count = (maxIssues) => resultOf(IntegrationSettings, settings, { maxIssues }).issues;
      same(count(3).length, 3);
      same(count(2.9).length, 3);
      same(
        count(2).map(({ code }) => code),
        ["unknown_key", "unknown_key", "truncated"],
      );
      for (const most of [0, -1, Number.NEGATIVE_INFINITY, 0.5]) {
        same(
          count(most).map(({ message }) => message),
          ["and 3 more; raise maxIssues to list them"],
        );
      }
      for (const most of [1e300, Number.POSITIVE_INFINITY, 2 ** 32, 2 ** 32 + 1]) {
        same(count(most).length, 3);
      }
    },
  ],
];

const untouched = [
  [
    "the argument is unchanged",
    () => {
      const values = [
        ...objects.flatMap((object) => [
          sound[object](),
          [sound[object](), null],
          Object.fromEntries(Object.keys(sound[object]()).map((name) => [name, { a: [null] }])),
        ]),
        { zzz: { a: 1 }, metadata: { b: null, a: {} }, hidden: 1 },
        wrongTabs(3),
      ];
      for (const value of values) {
        const before = snapshot(value);
        answers(value);
        same(snapshot(value), before, "the value");
      }
    },
  ],
  [
    "nothing is written to, deleted from or asked of a value but to be read",
    () => {
      for (const object of objects) {
        const used = new Set();
        const handler = Object.fromEntries(
          Object.getOwnPropertyNames(Reflect).map((trap) => [
            trap,
            (...rest) => {
              used.add(trap);
              return Reflect[trap](...rest);
            },
          ]),
        );
        const value = new Proxy({ ...sound[object](), zzz: 1, url: 1 }, handler);
        answers(value);
        for (const trap of used) {
          const reads = ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf"];
          ok(reads.includes(trap), `${object}: ${trap} was called`);
        }
      }
    },
  ],
];

/** All that there is of a value: descriptors, prototypes, extensibility, in order. */
function snapshot(value) {
  if (typeof value !== "object" || value === null) return value;
  const properties = Reflect.ownKeys(value).map((name) => {
    const { value: content, ...rest } = Object.getOwnPropertyDescriptor(value, name);
    return [name, rest, snapshot(content)];
  });
  return [
    properties,
    Object.getPrototypeOf(value) === Object.prototype,
    Object.isExtensible(value),
  ];
}

/** Whatever is passed has an answer, and leaves things as they were. */
export const hostile = {
  "getters that throw": throwing,
  proxies,
  "unusual objects": shapes,
  "much of it": sizes,
  "calls from within": nested,
  options,
  "the argument": untouched,
};
