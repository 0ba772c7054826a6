import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { say } from "../run/step.mjs";
import { Stop } from "../run/stop.mjs";
import { dist } from "./places.mjs";

/** The built files whose size matters to a page; the small module has a limit, in bytes. */
const files = [
  { name: "validator.wasm", raw: 10 * 1024, gzip: 5 * 1024 },
  { name: "full.wasm", raw: Infinity, gzip: Infinity },
  { name: "index.js", raw: Infinity, gzip: Infinity },
];

/** The size of a built file, beside its limit. */
function measure({ name, ...limit }) {
  const bytes = readFileSync(join(dist, name));
  return { name, limit, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/** Prints the sizes of what was built; above a limit, the build has failed. */
export function reportSizes() {
  const sizes = files.map(measure);
  for (const { name, raw, gzip } of sizes) say(name, `${raw} bytes, ${gzip} with gzip -9`);
  const over = sizes.find(({ raw, gzip, limit }) => raw > limit.raw || gzip > limit.gzip);
  if (over !== undefined) {
    const { raw, gzip } = over.limit;
    throw new Stop(`${over.name} is too large: it may have ${raw} bytes, ${gzip} with gzip -9`);
  }
}
