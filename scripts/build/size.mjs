import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { say } from "../run/step.mjs";
import { Stop } from "../run/stop.mjs";

/** Prints the size of a built file; above a limit, in bytes, the build stops. */
export function reportSize(file, { raw = Infinity, gzip = Infinity } = {}) {
  const bytes = readFileSync(file);
  const sizes = { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
  say(basename(file), `${sizes.raw} bytes, ${sizes.gzip} with gzip -9`);
  if (sizes.raw > raw || sizes.gzip > gzip) {
    throw new Stop(
      `${basename(file)} is too large: it may have ${raw} bytes, and ${gzip} with gzip -9`,
    );
  }
}
