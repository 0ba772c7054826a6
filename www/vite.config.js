import { defineConfig } from "vite";

/** What the built page may do: run its own scripts and wasm, and nothing else. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
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

/**
 * The playground, or with `--mode widget` the page of the widget. They are built one by one: together the playground would
 * carry what only the other uses of the package.
 */
export default defineConfig(({ mode }) => ({
  base: "./",
  plugins: [contentSecurityPolicy],
  build: {
    target: "es2022",
    // A module's preload as a data URL, or an inlined asset, would need a wider policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: mode !== "widget",
    rolldownOptions: { input: mode === "widget" ? "widget.html" : "index.html" },
  },
}));
