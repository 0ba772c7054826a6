/**
 * Who uses the package: a folder of tests/consumers each, and a row of the table in docs/CONSUMERS.md.
 *
 * `package` is the npm package that the version is of. `commands` are run in the folder, `page` is then opened in
 * Chromium as it lies there; with `serve`, a command, it is opened from that server instead, and so is each of `texts`.
 * `slim` says how a slim entry is started there.
 */
export const consumers = [
  {
    tool: "Vite, development server",
    folder: "vite",
    package: "vite",
    serve: (port) => ["vite", "--port", port, "--strictPort"],
    slim: "`init()`",
  },
  {
    tool: "Vite, build",
    folder: "vite",
    package: "vite",
    commands: [["vite", "build"]],
    serve: (port) => ["vite", "preview", "--port", port, "--strictPort"],
    slim: "`init()`",
  },
  {
    tool: "webpack",
    folder: "webpack",
    package: "webpack",
    commands: [["webpack", "--mode", "production"]],
    page: "index.html",
    slim: "`init()`",
  },
  {
    tool: "Rspack",
    folder: "rspack",
    package: "@rspack/core",
    commands: [["rspack", "build", "--mode", "production"]],
    page: "index.html",
    slim: "`init()`",
  },
  {
    tool: "Parcel",
    folder: "parcel",
    package: "parcel",
    commands: [["parcel", "build", "index.html", "--no-cache"]],
    page: "index.html",
    root: "dist",
    slim: "`init()`",
  },
  {
    tool: "Rollup, with its resolver of npm packages",
    folder: "rollup",
    package: "rollup",
    commands: [["rollup", "main.js", "--plugin", "node-resolve", "--file", "dist/main.js"]],
    beside: "dist",
    page: "index.html",
    slim: "`init(url)`",
  },
  {
    tool: "esbuild",
    folder: "esbuild",
    package: "esbuild",
    commands: [["esbuild", "main.js", "--bundle", "--outfile=dist/main.js"]],
    beside: "dist",
    page: "index.html",
    slim: "`init(url)`",
  },
  {
    tool: "Next.js: server component, client component, route handler",
    folder: "next",
    package: "next",
    commands: [["next", "build"]],
    serve: (port) => ["next", "start", "--port", port],
    texts: ["/", "/api/check"],
    slim: "`init()` on the client",
  },
  {
    tool: 'a page with `<script type="module">` and an import map',
    folder: "page",
    page: "index.html",
    slim: "`init()`",
  },
  { tool: "a page with `<script>`: the global build", folder: "page", page: "script.html" },
  { tool: "a module worker", folder: "page", page: "worker.html", slim: "`init()`" },
  { tool: "a service worker", folder: "page", page: "service-worker.html", slim: "`init()`" },
  { tool: "Node, `import`", folder: "node", commands: [["node", "main.mjs"]], slim: "`init()`" },
  { tool: "Node, `require`", folder: "node", commands: [["node", "main.cjs"]], slim: "`init()`" },
  {
    tool: "Deno",
    folder: "deno",
    package: "deno",
    commands: [["deno", "run", "--allow-read", "main.mjs"]],
    slim: "`init()`",
  },
  { tool: "Bun", folder: "bun", package: "bun", commands: [["bun", "main.mjs"]], slim: "`init()`" },
  {
    tool: "Vitest",
    folder: "vitest",
    package: "vitest",
    commands: [["vitest", "run"]],
    slim: "`init()`",
  },
  ...["5.0.4", "5.4.5", "5.9.3", "6.0", "7.0"].map((version) => ({
    tool: "TypeScript: `node16`, `nodenext`, `bundler`, without DOM",
    folder: "typescript",
    package: `typescript-${version}`,
    commands: [["node", "matrix.mjs", `typescript-${version}`]],
  })),
  { tool: "Jest", folder: "jest", package: "jest", commands: [["jest"]], slim: "`init()`" },
];
