import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const resolveDir = fileURLToPath(new URL("..", import.meta.url));

const options = (contents) => ({
  stdin: { contents, resolveDir },
  bundle: true,
  minify: true,
  write: false,
  target: "es2022",
});

/** Code as a page would load it: with all that it imports, minified. */
export async function bundle(contents, format = "esm") {
  const { outputFiles } = await build({ ...options(contents), format });
  return outputFiles[0].contents;
}

/** The same in files by their names, with what is imported by `import()` in files of its own; the code's is stdin.js. */
export async function bundleFiles(contents) {
  const { outputFiles } = await build({
    ...options(contents),
    format: "esm",
    splitting: true,
    outdir: resolveDir,
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}
