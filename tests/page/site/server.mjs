import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { site } from "../../../scripts/build/page.mjs";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

/** Where the playground is served: not at the root, as it must work from any folder. */
const folder = "/some/folder/";

/** Serves the built playground as plain static files. */
export async function serve() {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const asked = pathname.startsWith(folder) ? pathname.slice(folder.length) : undefined;
    const name = asked === "" ? "index.html" : asked;
    try {
      if (name === undefined) throw new Error("outside of the folder");
      const body = await readFile(join(site, normalize(`/${name}`)));
      response.writeHead(200, { "content-type": types[extname(name)] }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "localhost", done));
  return {
    address: `http://localhost:${server.address().port}${folder}`,
    close: () => new Promise((done) => server.close(done)),
  };
}
