import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { inRoot } from "../run/paths.mjs";
import { say } from "../run/step.mjs";
import { Stop } from "../run/stop.mjs";

/** What a page loads of some code: bundled with all that it imports, minified, compressed. */
async function gzipped(contents) {
  // Not before set-up has installed it.
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: inRoot() },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2020",
    logLevel: "error",
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

/** Compares what entries cost a page with tests/size/budgets.json, in bytes after gzip -9. */
export async function testSizes() {
  const budgets = JSON.parse(readFileSync(inRoot("tests/size/budgets.json"), "utf8"));
  const over = [];
  for (const { name, code, gzip } of budgets) {
    const size = await gzipped(code);
    const figures = `${size} bytes of ${gzip}`;
    say("size", `${name}: ${figures}`);
    if (size > gzip) over.push(`${name}: ${figures}`);
  }
  if (over.length > 0)
    throw new Stop(`larger than tests/size/budgets.json allows: ${over.join("; ")}`);
}
