import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../pkg/dist", import.meta.url));

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** The folders under which the built package is found: two, since a page can have two copies of it. */
const copies = /^\/(package|other)\//;

async function fromPackage(path) {
  const file = normalize(path.replace(copies, ""));
  const body = await readFile(join(dist, file)).catch(() => undefined);
  return body && { body, type: types[extname(file)] };
}

/**
 * A web site on this machine. `pages` has what is at each path: a `body`, and with it a `type` (`.html` when it isn't
 * said) and `headers`. The built package is under /package/ and, as a second copy, under /other/.
 */
export async function openSite(pages) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://site").pathname;
    asked.push(path);
    const found = copies.test(path) ? await fromPackage(path) : pages[path];
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { body, type = types[".html"], headers } = found;
    response.writeHead(200, { "content-type": type, ...headers }).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** The paths that were asked for, in order. */
    asked,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A page's own script that makes what a module exports a global, as `name`. */
export const script = (from, name = "widget") => ({
  type: types[".js"],
  body: `import * as it from "${from}";\nglobalThis.${name} = it;\n`,
});

/** A page that runs modules by their addresses, one after the other. */
export const page = (modules, headers = {}) => ({
  headers,
  body: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A page</title>
<body></body>
${modules.map((module) => `<script type="module" src="${module}"></script>`).join("\n")}
</html>
`,
});
