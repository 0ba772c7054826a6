import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const resolveDir = fileURLToPath(new URL("..", import.meta.url));

/** Code as a page would load it: with all that it imports, minified. */
export async function bundle(contents, format = "esm") {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format,
    target: "es2022",
  });
  return outputFiles[0].contents;
}
