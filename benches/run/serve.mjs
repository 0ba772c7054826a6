import { createServer } from "node:http";
import { basename, extname } from "node:path/posix";

const types = { ".js": "text/javascript", ".wasm": "application/wasm" };

/** What a page may run that allows its own files and nothing else. */
const policy = "script-src 'self'";

/**
 * Serves files by their names from every folder, and in place of what isn't a file a page that runs the script that its
 * query names. What is under /strict/ has a Content-Security-Policy.
 */
export async function serve(files) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://localhost");
    const strict = pathname.startsWith("/strict/");
    if (strict) response.setHeader("Content-Security-Policy", policy);
    const file = files.get(basename(pathname));
    response.setHeader("Content-Type", file ? types[extname(pathname)] : "text/html");
    const script = searchParams.get("script");
    const run = script ? `<script type="module" src="/${script}"></script>` : "";
    response.end(file ?? `<!doctype html><title>bench</title>${run}`);
  });
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    close: () => server.close(),
  };
}
