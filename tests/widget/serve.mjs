import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(fileURLToPath(new URL(path, root)));
const types = { js: "text/javascript", html: "text/html", wasm: "application/wasm" };

/** Listens on a port of its own and gives the origin and a way to stop. */
async function listen(answer) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://localhost:${server.address().port}`, stop };
}

/** Serves a folder of the repository, and pages with the given head, body and headers. */
export const servePages = (pages, folder = "pkg") =>
  listen((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const page = pages[pathname];
    if (page) {
      response.writeHead(200, { "content-type": "text/html", ...page.headers });
      response.end(
        `<!doctype html><title>test</title>${page.head ?? ""}${page.body ?? "<body></body>"}`,
      );
      return;
    }
    try {
      const body = read(folder + pathname);
      response.writeHead(200, { "content-type": types[pathname.split(".").pop()] ?? "text/plain" });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });

/**
 * Serves the widget's script as an origin of Webfuse would: as the stand-in, or not at all, or never, or late, or as
 * something else.
 */
export const serveWidget = (how = {}) =>
  listen((request, response) => {
    if (request.url !== "/webfuse.js" || how.missing) {
      response.writeHead(404).end();
      return;
    }
    if (how.never) return;
    const body = how.body ?? read("tests/widget/stand-in.js");
    const headers = { "content-type": "text/javascript", "access-control-allow-origin": "*" };
    const answer = () => response.writeHead(200, headers).end(body);
    if (how.gate) how.gate.then(answer);
    else answer();
  });
