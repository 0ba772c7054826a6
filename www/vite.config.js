import { gzipSync } from "node:zlib";
import { defineConfig } from "vite";
import { writeStandalone } from "webfuse-widget-benches/standalone";

/** What the built page may do: run its own scripts and wasm, and nothing else. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * Writes the policy into the built playground; the development server injects styles and can't live with it. The page
 * that loads the widget has none: what the widget loads is Webfuse's to say.
 */
const contentSecurityPolicy = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: (_, { path }) =>
    path === "/widget.html"
      ? []
      : [
          {
            tag: "meta",
            attrs: { "http-equiv": "Content-Security-Policy", content: policy },
            injectTo: "head-prepend",
          },
        ],
};

/** Has ajv write the validators that the live numbers compare, as `npm run bench` does. */
const standalone = { name: "standalone", buildStart: () => writeStandalone() };

/** What the benchmark's files weigh, compressed, in bytes; they are built before the page that says so. */
let weight = 0;

const weigh = {
  name: "weigh",
  generateBundle(_, bundle) {
    const code = Object.values(bundle).map((file) => file.code ?? "");
    weight = code.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
  },
};

const sayWeight = {
  name: "say-weight",
  apply: "build",
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      file.code &&= file.code.replace("%WEIGHT%", `${Math.round(weight / 1000)} KB`);
    }
  },
};

/**
 * The playground, or with `--mode widget` the page of the widget. They are built one by one: together the playground would
 * carry what only the other uses of the package.
 */
export default defineConfig(({ mode }) => ({
  base: "./",
  plugins: [contentSecurityPolicy, standalone, sayWeight],
  worker: { format: "es", plugins: () => [weigh] },
  // What the worker imports is found before it is asked for: finding it later reloads the page.
  optimizeDeps: { entries: ["index.html", "widget.html", "src/numbers/worker.ts"] },
  build: {
    target: "es2022",
    // A module's preload as a data URL, or an inlined asset, would need a wider policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: mode !== "widget",
    rolldownOptions: { input: mode === "widget" ? "widget.html" : "index.html" },
  },
}));
