import { brotliCompressSync, gzipSync } from "node:zlib";
import { bundle } from "./bundle.mjs";
import { compared } from "./compared.mjs";
import { readSwb } from "./swb.mjs";

const objects = ["IntegrationSettings", "SessionInfo", "Space", "Tab", "Participant", "Frame"];

const use = (names, from) => `import { ${names} } from "${from}";\nconsole.log(${names});`;
const guards = (only) => only.map((name) => `is${name}`).join(", ");

/** What users of the package write for these objects. */
const own = {
  "webfuse-widget": (only) => use(only.join(", "), "webfuse-widget"),
  "webfuse-widget/guards": (only) => use(guards(only), "webfuse-widget/guards"),
};

/** What a subject's file exports, verdicts alone. */
const others = Object.fromEntries(
  compared
    .filter(({ name }) => !(name in own))
    .map(({ name, file }) => [name, (only) => use(guards(only), `./subjects/${file}.mjs`)]),
);

const whole = {
  "webfuse-widget/full, everything": () => 'export * from "webfuse-widget/full";',
};

const ways = {
  minified: (file) => file.length,
  "gzip -9": (file) => gzipSync(file, { level: 9 }).length,
  brotli: (file) => brotliCompressSync(file).length,
};

/** Bytes that a page loads, in three ways of counting; with a module that is fetched beside the code. */
async function measure(sources, only) {
  const columns = Object.fromEntries(Object.keys(ways).map((way) => [way, {}]));
  for (const [name, source] of Object.entries(sources)) {
    const files = [await bundle(source(only))];
    if (name === "serde-wasm-bindgen") files.push(...readSwb().values());
    for (const [way, count] of Object.entries(ways)) {
      columns[way][name] = files.reduce((sum, file) => sum + count(file), 0);
    }
  }
  return columns;
}

const beside = "webfuse-widget with findings, the others with what they have for verdicts";

/** How many bytes a page loads for all six objects and for one. */
export async function* sizes() {
  yield {
    id: "bytes-all",
    title: `Bundle for all six objects: ${beside}`,
    unit: "bytes",
    columns: await measure({ ...own, ...others, ...whole }, objects),
  };
  yield {
    id: "bytes-one",
    title: `Bundle for Tab alone: ${beside}`,
    unit: "bytes",
    columns: await measure({ ...own, ...others }, ["Tab"]),
  };
}
