import { readFileSync, writeFileSync } from "node:fs";
import { Stop } from "../run/stop.mjs";
import { binaryen, compiled } from "./binaryen.mjs";

const moduleOf = (file) => new WebAssembly.Module(readFileSync(file));

/**
 * Removes what wasm-bindgen adds for its JavaScript glue, a table for JavaScript's objects and an import that fills it,
 * from a module that only numbers go in and out of. What the crate itself exports stays.
 */
export async function withoutGlue(module, into) {
  const names = WebAssembly.Module.exports(moduleOf(module))
    .map(({ name }) => name)
    .filter((name) => !name.startsWith("__"));
  const kept = names.map((name) => ({ name: `export ${name}`, export: name }));
  const outside = { name: "outside", root: true, reaches: kept.map(({ name }) => name) };
  const graph = `${into}.graph.json`;
  writeFileSync(graph, JSON.stringify([outside, ...kept]));
  await binaryen("wasm-metadce", module, compiled, ["--graph-file", graph, "-o", into]);
  const imports = WebAssembly.Module.imports(moduleOf(into)).map(({ name }) => name);
  if (imports.length > 0) {
    throw new Stop(
      `only numbers may cross its boundary, but its code needs wasm-bindgen's ${imports.join(", ")}`,
    );
  }
}
