import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Packs the package as `npm publish` would; returns the archive, and the files in it in sorted order. */
export function pack(into) {
  const report = execFileSync("npm", ["pack", "--json", "--pack-destination", into], {
    cwd: join(root, "pkg"),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename, files }] = JSON.parse(report);
  return { archive: join(into, filename), files: files.map(({ path }) => path).sort() };
}

/** A folder that is gone when the tests of a file have run. */
export function temporaryFolder(after) {
  const folder = mkdtempSync(join(tmpdir(), "webfuse-widget-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
