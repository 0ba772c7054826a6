import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { servePages, serveWidget } from "./serve.mjs";

const snippet = (origin) => `<script>
  window.webfuse = { queue: [], initSpace: (...args) => new Promise((resolve, reject) =>
    window.webfuse.queue.push({ args, resolve, reject })) };
</script><script async src="${origin}/webfuse.js"></script>`;

let browser;
const servers = [];

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
});

after(async () => {
  await browser?.close();
  await Promise.all(servers.map((server) => server.stop()));
});

async function widget(how) {
  const server = await serveWidget(how);
  servers.push(server);
  return server.origin;
}

/** Opens a page that imports the package; `run` is then evaluated there with the package and an argument. */
async function open(head = "", headers = {}) {
  const server = await servePages({ "/": { head, headers } });
  servers.push(server);
  const page = await browser.newPage();
  // A script of the page's own may never arrive.
  await page.goto(server.origin, { waitUntil: "domcontentloaded" });
  await page.evaluate(async () => {
    window.full = await import("/dist/full.js");
    window.attempt = async (promise) => {
      try {
        return { value: await promise };
      } catch (error) {
        const { name, code, message, issues } = error;
        return { name, code, message, paths: issues?.map(({ path }) => path) };
      }
    };
  });
  return (run, argument) => page.evaluate(`(${run})(full, ${JSON.stringify(argument)}, attempt)`);
}

test("loads the widget from the origin and initialises the Space", async () => {
  const run = await open();
  const result = await run(
    async ({ initSpace }, origin) => {
      const settings = { shake_to_start: true, metadata: { plan: "pro" } };
      const space = await initSpace("wk_1", 7, settings, { origin });
      const session = space.session();
      session.start("#here");
      return { id: space.id, slug: space.slug, started: session.started, calls: standIn.calls };
    },
    await widget(),
  );
  assert.deepEqual(result, {
    id: 7,
    slug: "test",
    started: true,
    calls: [
      ["initSpace", "wk_1", 7, { shake_to_start: true, metadata: { plan: "pro" } }],
      ["start", "#here"],
    ],
  });
});

test("refuses what isn't valid before anything is loaded", async () => {
  const run = await open();
  const result = await run(
    async ({ initSpace }, origin, attempt) => {
      const failure = await attempt(initSpace("", null, { hide_support_button: true }, { origin }));
      return { ...failure, scripts: document.scripts.length, loaded: window.standIn?.loaded };
    },
    await widget(),
  );
  assert.equal(result.name, "ValidationError");
  assert.deepEqual(result.paths, [["widgetKey"], ["spaceId"], ["hide_support_button"]]);
  assert.match(result.message, /widgetKey: expected a non-empty string, found ""/);
  assert.match(result.message, /spaceId: expected a non-empty string or an integer, found null/);
  assert.match(result.message, /did you mean "hidden_support_button"\?/);
  assert.equal(result.scripts, 0);
  assert.equal(result.loaded, undefined);
});

test("refuses options that would do nothing", async () => {
  const run = await open();
  const [refused, twice, none, scripts] = await run(
    async ({ initSpace }, origin, attempt) => [
      await attempt(initSpace("wk_1", 7, {}, { origin, onwarning() {}, timeoutMs: undefined })),
      await attempt(initSpace("wk_1", 7, {}, { origin, nonce: null, onWarning: "log" })),
      await attempt(initSpace("wk_1", 7, {}, null)),
      document.scripts.length,
    ],
    await widget(),
  );
  assert.equal(none.message, "initSpace: options: expected an object, found null");
  assert.deepEqual(refused.paths, [["options", "onwarning"]]);
  assert.equal(
    refused.message,
    'initSpace: unknown option "onwarning"; there are origin, trustedTypesPolicy, nonce, integrity, timeoutMs, signal, validate, onWarning',
  );
  assert.deepEqual(twice.paths, [
    ["options", "nonce"],
    ["options", "onWarning"],
  ]);
  assert.match(twice.message, /options\.nonce: expected a string, found null/);
  assert.match(twice.message, /options\.onWarning: expected a function, found "log"/);
  assert.equal(scripts, 0);
});

test("tells of warnings and goes on", async () => {
  const run = await open();
  const warnings = await run(
    async ({ initSpace }, origin) => {
      const codes = [];
      const onWarning = ({ code }) => codes.push(code);
      await initSpace("wk_1", "7", { hidden_support_button: true }, { origin, onWarning });
      return codes;
    },
    await widget(),
  );
  assert.deepEqual(warnings, ["no_start_trigger"]);
});

test("loads the script once for many", async () => {
  const run = await open();
  const result = await run(
    async ({ initSpace }, origin) => {
      await Promise.all([1, 2, 3].map((id) => initSpace("wk_1", id, {}, { origin })));
      await initSpace("wk_1", 4);
      return { loaded: standIn.loaded, ids: standIn.calls.map(([, , id]) => id) };
    },
    await widget(),
  );
  assert.deepEqual(result, { loaded: 1, ids: [1, 2, 3, 4] });
});

test("uses the page's own snippet, which queues until the script is there", async () => {
  let open_;
  const gate = new Promise((resolve) => {
    open_ = resolve;
  });
  const run = await open(snippet(await widget({ gate })));
  const begun = run(async ({ initSpace }) => {
    const space = await initSpace("wk_1", 7);
    return { id: space.id, loaded: standIn.loaded };
  });
  open_();
  assert.deepEqual(await begun, { id: 7, loaded: 1 });
});

test("waits for a script tag that the page has, without the snippet's queue", async () => {
  const origin = await widget();
  const run = await open(`<script async src="${origin}/webfuse.js"></script>`);
  const result = await run(async ({ initSpace }) => {
    const space = await initSpace("wk_1", 7);
    return { id: space.id, loaded: standIn.loaded };
  });
  assert.deepEqual(result, { id: 7, loaded: 1 });
});

for (const [name, how, options, code, says] of [
  ["is not there", { missing: true }, {}, "script_blocked", /couldn't be loaded; check/],
  ["takes too long", { never: true }, { timeoutMs: 50 }, "timed_out", /waited 50 ms/],
  ["defines nothing", { body: "0" }, {}, "nothing_defined", /defines no webfuse.initSpace/],
  ["is not what integrity says", {}, { integrity: "sha256-AAAA" }, "script_blocked", /integrity/],
]) {
  test(`a script that ${name} is a ${code}, and can be tried again`, async () => {
    const run = await open();
    const result = await run(
      async ({ initSpace, WidgetError }, { bad, good, options }, attempt) => {
        const begun = initSpace("wk_1", 7, {}, { origin: bad, ...options });
        const is = await begun.catch((error) => WidgetError.is(error));
        const failure = await attempt(begun);
        document.querySelector("script")?.remove();
        const again = await initSpace("wk_1", 7, {}, { origin: good });
        return { ...failure, is, again: again.id };
      },
      { bad: await widget(how), good: await widget(), options },
    );
    assert.equal(result.code, code);
    assert.match(result.message, says);
    assert.equal(result.is, true);
    assert.equal(result.again, 7);
  });
}

test("a right digest and a nonce let the script through", async () => {
  const script = readFileSync(new URL("stand-in.js", import.meta.url));
  const integrity = `sha256-${createHash("sha256").update(script).digest("base64")}`;
  const run = await open("", { "content-security-policy": "script-src 'self' 'nonce-abc'" });
  const result = await run(
    async ({ initSpace }, { origin, integrity }, attempt) => {
      const without = await attempt(initSpace("wk_1", 7, {}, { origin }));
      const space = await initSpace("wk_1", 7, {}, { origin, integrity, nonce: "abc" });
      return { without: without.code, id: space.id };
    },
    { origin: await widget(), integrity },
  );
  assert.deepEqual(result, { without: "script_blocked", id: 7 });
});

test("pages that require Trusted Types are served by a policy", async () => {
  const run = await open("", { "content-security-policy": "require-trusted-types-for 'script'" });
  const result = await run(
    async ({ initSpace }, origin) => {
      const urls = [];
      const policy = trustedTypes.createPolicy("mine", {
        createScriptURL: (url) => {
          urls.push(url);
          return url;
        },
      });
      const space = await initSpace("wk_1", 7, {}, { origin, trustedTypesPolicy: policy });
      return { id: space.id, urls: urls.length };
    },
    await widget(),
  );
  assert.deepEqual(result, { id: 7, urls: 1 });
  const own = await open("", { "content-security-policy": "require-trusted-types-for 'script'" });
  const space = await own(
    async ({ initSpace }, origin) => (await initSpace("wk_1", 7, {}, { origin })).id,
    await widget(),
  );
  assert.equal(space, 7);
});

test("where Trusted Types allow no policy of ours it says what to do, and can be tried again", async () => {
  const policies = "require-trusted-types-for 'script'; trusted-types mine";
  const run = await open("", { "content-security-policy": policies });
  const result = await run(
    async ({ initSpace }, origin, attempt) => {
      const refused = await attempt(initSpace("wk_1", 7, {}, { origin }));
      const wrong = await attempt(initSpace("wk_1", 7, {}, { origin, trustedTypesPolicy: {} }));
      const mine = trustedTypes.createPolicy("mine", { createScriptURL: (url) => url });
      const space = await initSpace("wk_1", 7, {}, { origin, trustedTypesPolicy: mine });
      return { refused, wrong, id: space.id };
    },
    await widget(),
  );
  assert.equal(result.refused.code, "script_blocked");
  assert.match(
    result.refused.message,
    /^the page's Trusted Types refuse .*; add webfuse-widget 'allow-duplicates' to its trusted-types directive/,
  );
  assert.equal(result.wrong.code, "script_blocked");
  assert.match(
    result.wrong.message,
    /^trustedTypesPolicy refuses .*createScriptURL is not a function$/,
  );
  assert.equal(result.id, 7);
});

test("is cancelled by a signal, with its reason", async () => {
  const run = await open();
  const result = await run(
    async ({ initSpace }, origin, attempt) => {
      const controller = new AbortController();
      const begun = attempt(initSpace("wk_1", 7, {}, { origin, signal: controller.signal }));
      controller.abort(new Error("the user left"));
      const late = await attempt(initSpace("wk_1", 7, {}, { origin, signal: controller.signal }));
      return [(await begun).message, late.message];
    },
    await widget({ never: true }),
  );
  assert.deepEqual(result, ["the user left", "the user left"]);
});

test("what the widget refuses or gives amiss is a typed error", async () => {
  const run = await open();
  const [refused, odd] = await run(
    async ({ initSpace }, origin, attempt) => [
      await attempt(initSpace("wk_refused", 7, {}, { origin })),
      await attempt(initSpace("wk_odd", 7, {}, { origin })),
    ],
    await widget(),
  );
  assert.equal(refused.code, "refused");
  assert.match(refused.message, /unknown widget key; check the widget key/);
  assert.equal(odd.code, "unexpected_space");
});

test("two script tags are an error that names both", async () => {
  const [one, other] = [await widget({ never: true }), await widget({ never: true })];
  const tag = (origin) => `<script async src="${origin}/webfuse.js"></script>`;
  const run = await open(tag(one) + tag(other));
  const result = await run(({ initSpace }, _, attempt) => attempt(initSpace("wk_1", 7)));
  assert.equal(result.code, "loaded_twice");
  assert.ok(result.message.includes(one) && result.message.includes(other));
});

test("without an origin and without the widget it says what to pass", async () => {
  const run = await open();
  const results = await run(async ({ initSpace }, _, attempt) => [
    await attempt(initSpace("wk_1", 7)),
    await attempt(initSpace("wk_1", 7, {}, { origin: "example" })),
  ]);
  for (const { code } of results) assert.equal(code, "no_origin");
  assert.match(results[0].message, /pass \{ origin/);
});

test("works on a page that refuses wasm", async () => {
  const run = await open("", {
    "content-security-policy": "script-src 'self' http://localhost:*",
  });
  const result = await run(
    async ({ initSpace }, origin, attempt) => {
      const refused = await attempt(initSpace("wk_1", 7, { shake: 1 }, { origin }));
      const space = await initSpace("wk_1", 7, { shake_to_start: true }, { origin });
      return { message: refused.message, id: space.id };
    },
    await widget(),
  );
  assert.match(result.message, /wasm-unsafe-eval/);
  assert.equal(result.id, 7);
});

test("outside a browser it says so", async () => {
  const { initSpace, WidgetError } = await import("webfuse-widget/full");
  const error = await initSpace("wk_1", 7).catch((error) => error);
  assert.ok(WidgetError.is(error));
  assert.equal(error.code, "no_page");
});
