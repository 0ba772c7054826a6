import { brotliCompressSync, gzipSync } from "node:zlib";
import { bundle } from "./bundle.mjs";
import { print } from "./print.mjs";

const subjects = [
  "ours",
  "guards",
  "hand",
  "ajv-standalone",
  "ajv",
  "typebox",
  "arktype",
  "zod",
  "zod-mini",
  "valibot",
  "superstruct",
];

const objects = ["IntegrationSettings", "SessionInfo", "Space", "Tab", "Participant", "Frame"];

const use = (names, from) => `import { ${names} } from "${from}";\nconsole.log(${names});`;

/** What our users write; of the others what a subject exports, verdicts alone. */
function source(subject, only) {
  const names = only.map((name) => `is${name}`).join(", ");
  if (subject === "ours") return use(only.join(", "), "webfuse-widget");
  if (subject === "guards") return use(names, "webfuse-widget/guards");
  return use(names, `./subjects/${subject}.mjs`);
}

/** How many bytes a page loads for one object and for all six, in three ways of counting. */
export async function printSizes() {
  for (const [title, only] of [
    ["all six objects", objects],
    ["Tab alone", ["Tab"]],
  ]) {
    const columns = { minified: {}, "gzip -9": {}, brotli: {} };
    for (const subject of subjects) {
      const code = await bundle(source(subject, only));
      columns.minified[subject] = code.length;
      columns["gzip -9"][subject] = gzipSync(code, { level: 9 }).length;
      columns.brotli[subject] = brotliCompressSync(code).length;
    }
    print({
      title: `Bundle for ${title}: ours with findings, the others with verdicts`,
      unit: "bytes",
      columns,
    });
  }
}
