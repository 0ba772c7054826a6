import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../pkg/dist/cli.js", import.meta.url));

/** Runs the command line in a folder of its own, with these files in it. */
export function run(args, { files = {}, input = "", env = {} } = {}) {
  const cwd = mkdtempSync(join(tmpdir(), "webfuse-widget-"));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
    const options = { cwd, input, env: { ...process.env, ...env }, maxBuffer: 1 << 28 };
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      ...options,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
