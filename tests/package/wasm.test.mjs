import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));

/**
 * Runs a body in a process of its own, in which `WebAssembly` has been changed before the package
 * is imported, and gives what it returns. `counts` has how often wasm was compiled and started.
 */
function inNewProcess(prepare, body) {
  const source = `
    const counts = { modules: 0, instances: 0 };
    (${prepare})(counts);
    const webfuse = await import("webfuse-widget");
    const { objects, sound } = await import("./bodies/sound.mjs");
    console.log(JSON.stringify(await (${body})({ ...webfuse, objects, sound, webfuse }, counts)));`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", source],
    { cwd: here, encoding: "utf8" },
  );
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

/** Counts what is compiled and started. */
function count(counts) {
  for (const [name, counter] of [
    ["Module", "modules"],
    ["Instance", "instances"],
  ]) {
    WebAssembly[name] = new Proxy(WebAssembly[name], {
      construct(...rest) {
        counts[counter]++;
        return Reflect.construct(...rest);
      },
    });
  }
  for (const [name, counter] of [
    ["compile", "modules"],
    ["compileStreaming", "modules"],
    ["instantiate", "instances"],
    ["instantiateStreaming", "instances"],
  ]) {
    const original = WebAssembly[name];
    WebAssembly[name] = (...rest) => {
      counts[counter]++;
      return original(...rest);
    };
  }
}

/** Keeps the bytes that are compiled. */
function keep() {
  WebAssembly.Module = new Proxy(WebAssembly.Module, {
    construct(module, [bytes]) {
      globalThis.compiled = bytes;
      return Reflect.construct(module, [bytes]);
    },
  });
}

/** Refuses to compile, as a page's policy does. */
function refuse() {
  const { compile, Module } = WebAssembly;
  globalThis.allow = () => {
    Object.assign(WebAssembly, { compile, Module });
  };
  WebAssembly.Module = class {
    constructor() {
      throw new WebAssembly.CompileError("Wasm code generation disallowed by embedder");
    }
  };
  WebAssembly.compile = () => Promise.reject(new WebAssembly.CompileError("refused"));
}

describe("wasm", () => {
  const carried = {
    "validator.wasm": ({ Tab }) => {
      Tab.validate(1);
      return [...globalThis.compiled];
    },
    "full.wasm": async () => {
      const { Tab } = await import("webfuse-widget/full");
      Tab.validate(1);
      return [...globalThis.compiled];
    },
  };
  for (const [file, body] of Object.entries(carried)) {
    test(`is ${file}, byte by byte`, () => {
      const bytes = inNewProcess(keep, body);
      const shipped = new URL(import.meta.resolve(`webfuse-widget/${file}`));
      assert.ok(readFileSync(shipped).equals(Buffer.from(bytes)));
    });
  }

  test("isn't started for values in which there is nothing to find", () => {
    const counts = inNewProcess(count, ({ webfuse, objects, sound }, counts) => {
      for (const object of objects) {
        const schema = webfuse[object];
        const value = sound[object]();
        if (!schema.validate(value).valid) throw new Error(object);
        schema.parse(value, { strict: true });
        schema.array.parse([value, value]);
        schema["~standard"].validate(value);
        schema.is(value);
        schema.is({ ...value, url: 1 });
        schema.is(null);
        schema.array.is([null]);
      }
      return counts;
    });
    assert.deepEqual(counts, { modules: 0, instances: 0 });
  });

  test("isn't started by parse for warnings, of which it says nothing", () => {
    const { starts, parsed, refused } = inNewProcess(
      count,
      async ({ IntegrationSettings, Space, sound }, counts) => {
        const { Space: Full } = await import("webfuse-widget/full");
        const space = { ...sound.Space(), type: "webinar", id: -1 };
        const parsed = [
          Space.parse(space) === space,
          Space.array.parse([space])[0] === space,
          Full.parseJson(JSON.stringify(space)).type === space.type,
          Full.array.parseJson(JSON.stringify([space]))[0].type === space.type,
          IntegrationSettings.parse({ hidden_support_button: true }).hidden_support_button,
        ];
        const starts = { ...counts };
        const refuses = (parse) => {
          try {
            parse();
            return false;
          } catch (error) {
            return error.issues.length;
          }
        };
        const refused = [
          refuses(() => Space.parse(space, { strict: true })),
          refuses(() => Space.array.parse([space], { strict: true })),
          refuses(() => Full.parseJson(JSON.stringify(space), { strict: true })),
        ];
        return { starts, parsed, refused };
      },
    );
    assert.deepEqual(parsed, [true, true, true, true, true]);
    assert.deepEqual(starts, { modules: 0, instances: 0 });
    assert.deepEqual(refused, [2, 2, 2]);
  });

  test("is compiled and started once, with the first finding", () => {
    const seen = inNewProcess(count, ({ Tab, Space }, counts) => {
      const before = { ...counts };
      Tab.validate(null);
      const first = { ...counts };
      for (let i = 0; i < 100; i++) Space.array.validate([i]);
      return { before, first, after: counts };
    });
    assert.deepEqual(seen.before, { modules: 0, instances: 0 });
    assert.deepEqual(seen.first, { modules: 1, instances: 1 });
    assert.deepEqual(seen.after, { modules: 1, instances: 1 });
  });

  test("is started ahead by ready, once", () => {
    const { ahead, after } = inNewProcess(count, async ({ Tab, ready }, counts) => {
      await Promise.all([ready(), ready()]);
      await ready();
      const ahead = { ...counts };
      Tab.validate(null);
      return { ahead, after: counts };
    });
    assert.deepEqual(after, ahead);
    assert.equal(ahead.modules, 1);
    assert.equal(ahead.instances, 1);
  });

  test("starts one instance, however many validations are under way", () => {
    const counts = inNewProcess(count, ({ Tab, sound }, counts) => {
      const nested = () => {
        const tabs = Array.from({ length: 3000 }, () => ({ ...sound.Tab(), ssid: 0.5, url: 1 }));
        const again = Array.from({ length: 40 }, () =>
          Object.defineProperty({ ...sound.Tab() }, "title", {
            get: () => Tab.validate(null),
          }),
        );
        return Tab.array.validate([...tabs, ...again]);
      };
      for (let i = 0; i < 5; i++) nested();
      return counts;
    });
    assert.deepEqual(counts, { modules: 1, instances: 1 });
  });
});

describe("without wasm", () => {
  const verdicts = (prepare) =>
    inNewProcess(prepare, ({ IntegrationSettings, Tab, objects, sound, webfuse }) => {
      const judge = (schema, value, options) => {
        const result = schema.validate(value, options);
        return result.valid ? "valid" : result.issues.map(({ code, message }) => [code, message]);
      };
      const settings = (value, options) => judge(IntegrationSettings, value, options);
      const typo = { hidden: true, shake_to_start: true };
      return {
        sound: objects.map((object) => judge(webfuse[object], sound[object](), { strict: true })),
        wrong: objects.map((object) => judge(webfuse[object], null)?.[0][0]),
        list: judge(Tab.array, [sound.Tab(), null]),
        warning: judge(Tab, { ...sound.Tab(), ssid: -1 }),
        strictWarning: judge(Tab, { ...sound.Tab(), ssid: -1 }, { strict: true })[0][0],
        contradiction: settings({ hidden_support_button: true }),
        strictContradiction: settings({ hidden_support_button: true }, { strict: true })[0][0],
        unknown: settings(typo)[0][0],
        unknownWarned: settings(typo, { unknownKeys: "warn" }),
        unknownWarnedStrictly: settings(typo, { unknownKeys: "warn", strict: true })[0][0],
        unknownAllowed: settings(typo, { unknownKeys: "allow" }),
        unknownAllowedStrictly: settings(typo, { unknownKeys: "allow", strict: true }),
        unknownAllowedYetWrong: settings(
          { ...typo, shake_to_start: 1 },
          { unknownKeys: "allow" },
        )[0][0],
        unknownAllowedYetNoObject: settings(new Map(), { unknownKeys: "allow" })[0][0],
        listAllowed: judge(IntegrationSettings.array, [typo, {}], { unknownKeys: "allow" }),
      };
    });

  const unexplained = "explanation_unavailable";
  const expected = {
    sound: new Array(6).fill("valid"),
    wrong: new Array(6).fill(unexplained),
    warning: "valid",
    strictWarning: unexplained,
    contradiction: "valid",
    strictContradiction: unexplained,
    unknown: unexplained,
    unknownWarned: "valid",
    unknownWarnedStrictly: unexplained,
    unknownAllowed: "valid",
    unknownAllowedStrictly: "valid",
    unknownAllowedYetWrong: unexplained,
    unknownAllowedYetNoObject: unexplained,
    listAllowed: "valid",
  };

  test("verdicts are right, and the finding says what a policy lacks", () => {
    const { list, ...rest } = verdicts(refuse);
    assert.deepEqual(rest, expected);
    const [[code, message]] = list;
    assert.equal(code, unexplained);
    assert.match(message, /^not a valid Tab\[\], and why can't be explained: /);
    assert.match(message, /'wasm-unsafe-eval' .*script-src/);
  });

  test("verdicts are right where there is no WebAssembly at all", () => {
    const { list, ...rest } = verdicts(() => {
      delete globalThis.WebAssembly;
    });
    assert.deepEqual(rest, expected);
    assert.match(list[0][1], /WebAssembly can't be started \(ReferenceError: .*WebAssembly.*\)$/);
  });

  test("parse throws ValidationError, and a refused start can be tried again", () => {
    const seen = inNewProcess(refuse, async ({ Tab, ValidationError, ready }) => {
      let error;
      try {
        Tab.parse(null);
      } catch (thrown) {
        error = thrown;
      }
      const refused = await ready().then(
        () => "started",
        () => "refused",
      );
      globalThis.allow();
      await ready();
      return {
        known: ValidationError.is(error),
        codes: error.issues.map(({ code }) => code),
        refused,
        after: Tab.validate(null).issues[0].code,
      };
    });
    assert.deepEqual(seen, {
      known: true,
      codes: [unexplained],
      refused: "refused",
      after: "invalid_type",
    });
  });
});
