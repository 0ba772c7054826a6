import { buildPage } from "../build/page.mjs";
import { compileCrate } from "../build/wasm-crate.mjs";
import { build } from "../build.mjs";
import { run } from "../run/command.mjs";
import { matching } from "../run/matching.mjs";
import { inRoot } from "../run/paths.mjs";
import { say } from "../run/step.mjs";
import { hasClippy } from "../setup/clippy.mjs";
import { engines, testWasmIn } from "./engines.mjs";
import { testSizes } from "./size.mjs";

const cargo = (...args) => run("cargo", args);
const wasm = ["--target", "wasm32-unknown-unknown"];
const inNode = (file, ...args) => run(process.execPath, [inRoot("node_modules", file), ...args]);
const nodeTests = (folder, env) =>
  run(process.execPath, ["--test", "--test-reporter=spec", ...matching(folder, ".test.mjs")], {
    env,
    otherwise: `tests in ${folder} failed; see the list of them above`,
  });

const pedantic = ["--", "--deny", "warnings"];

/**
 * What `npm test` does, in this order. A step takes the environment in which to build for wasm, and with `browser` the
 * one that names Chromium and its driver.
 */
export const steps = [
  {
    name: "biome",
    what: "linting and formatting of JavaScript, TypeScript, JSON and CSS",
    run: () => inNode("@biomejs/biome/bin/biome", "check", "--error-on-warnings"),
  },
  {
    name: "rustfmt",
    what: "formatting of Rust",
    run: () => cargo("fmt", "--all", "--check"),
  },
  {
    name: "clippy",
    what: "linting of Rust, native",
    run: () => cargo("clippy", "--workspace", "--all-targets", "--all-features", ...pedantic),
  },
  {
    name: "clippy-wasm",
    what: "linting of Rust, as compiled for wasm",
    async run(env) {
      if (!hasClippy(env)) {
        say("clippy-wasm", "the toolchain that builds for wasm has no clippy: left out");
        return;
      }
      const lint = (...what) => run("cargo", ["clippy", ...what, ...wasm, ...pedantic], { env });
      // Beside the others they would be given the crate with std, and bring their own panic handlers.
      const bare = ["webfuse-widget-validator", "webfuse-widget-full"];
      const apart = ["webfuse-widget-emit", "webfuse-widget-example-axum", ...bare];
      await lint("--workspace", ...apart.flatMap((name) => ["--exclude", name]), "--all-targets");
      for (const name of bare) await lint("--package", name);
      await lint("--package", "webfuse-widget-full", "--features", "typed", "--all-targets");
    },
  },
  {
    name: "rust",
    what: "native tests",
    run: () => cargo("test", "--workspace", "--all-features", "--lib", "--bins", "--tests"),
  },
  {
    name: "rustdoc",
    what: "links and forms of the documentation, native and for wasm",
    async run(build) {
      const env = { ...build, RUSTDOCFLAGS: "--deny warnings" };
      await run("cargo", ["doc", "--workspace", "--all-features", "--no-deps"], { env });
      await run("cargo", ["doc", "--all-features", "--no-deps", ...wasm], { env });
    },
  },
  {
    name: "rust-docs",
    what: "examples in the documentation",
    run: () => cargo("test", "--workspace", "--all-features", "--doc"),
  },
  {
    name: "crate",
    what: "what cargo would publish, its versions and dependencies",
    run: () => nodeTests("tests/crate"),
  },
  {
    name: "build",
    what: "the package",
    run: (env) => build(env),
  },
  {
    name: "emit",
    what: "tracked generated files are up to date",
    run: () => cargo("run", "--quiet", "--package", "webfuse-widget-emit", "--", "--check"),
  },
  {
    name: "types",
    what: "TypeScript, and the types that a consumer sees",
    async run() {
      await inNode("typescript/bin/tsc", "--project", "tsconfig.json");
      await inNode("typescript/bin/tsc", "--project", "src/js/cli/tsconfig.json");
      await inNode("typescript/bin/tsc", "--project", "www/tsconfig.json");
    },
  },
  {
    name: "size",
    what: "what the entries cost a page, against their budgets",
    run: testSizes,
  },
  {
    name: "package",
    what: "the built package in Node",
    run: () => nodeTests("tests/package"),
  },
  {
    name: "cli",
    what: "the command line",
    run: () => nodeTests("tests/cli"),
  },
  {
    name: "tarball",
    what: "what npm would publish",
    run: (env) => nodeTests("tests/tarball", env),
  },
  {
    name: "docs",
    what: "documents are up to date, and their examples print what they say",
    async run() {
      await run(process.execPath, [inRoot("scripts/docs.mjs"), "--check"]);
      await nodeTests("tests/docs");
    },
  },
  {
    name: "schemas",
    what: "the JSON Schemas against another validator",
    run: () => nodeTests("tests/schemas"),
  },
  {
    name: "wasm",
    what: "Rust tests in Chromium",
    browser: true,
    run: (env, browser) => testWasmIn(engines[0], env, browser),
  },
  {
    name: "browser",
    what: "the built package in Chromium",
    browser: true,
    run: (_, browser) => nodeTests("tests/package/browser", browser),
  },
  {
    name: "strict",
    what: "strict pages, starts and copies of the package in Chromium",
    browser: true,
    run: (_, browser) => nodeTests("tests/strict", browser),
  },
  {
    name: "widget",
    what: "a Space initialised in Chromium, with a stand-in for the widget",
    browser: true,
    async run(env, browser) {
      await compileCrate("page", "web", env, "examples");
      await nodeTests("tests/widget", browser);
    },
  },
  {
    name: "page",
    what: "the built package and the page in Chromium",
    browser: true,
    async run(_, browser) {
      await buildPage();
      await nodeTests("tests/page", browser);
    },
  },
];
