import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root } from "./paths.mjs";

/** Every file of a folder, or the file itself, in a fixed order. */
function files(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)));
}

/** A hash of what files and folders contain but those in `except`; `also` counts in as it stands. */
export function contentHash(paths, { also = "", except = [] } = {}) {
  const left = new Set(except);
  const hash = createHash("sha256").update(also);
  for (const file of paths.flatMap(files)) {
    if (!left.has(file)) hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Whether a stamp file holds this hash. */
export const isStamped = (stamp, hash) => existsSync(stamp) && readFileSync(stamp, "utf8") === hash;

/** Writes a hash into a stamp file. */
export function writeStamp(stamp, hash) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}
