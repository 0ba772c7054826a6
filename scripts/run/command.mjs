import { spawn, spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { root, tools } from "./paths.mjs";
import { Stop } from "./stop.mjs";

/** What a command prints, trimmed; `undefined` when it is not there or fails. */
export function output(command, args, { env, input = "" } = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    input,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
  });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

/**
 * Runs a command to its end. What it prints goes to the terminal, or with `log` to `.tools/logs/<log>.log`.
 * A failure stops the run with `otherwise`, the line that says what to do.
 */
export async function run(command, args, { env, cwd = root, log, otherwise } = {}) {
  let out = "inherit";
  let where = "see above";
  if (log !== undefined) {
    const folder = join(tools, "logs");
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${log}.log`);
    out = openSync(file, "w");
    where = `see ${relative(root, file)}`;
  }
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", out, out],
  });
  const ending = await new Promise((resolve) => {
    child.on("error", (error) =>
      resolve(error.code === "ENOENT" ? `${command} is not installed` : error.message),
    );
    child.on("close", (code, signal) =>
      resolve(code === 0 ? undefined : (signal ?? `exit ${code}`)),
    );
  });
  if (out !== "inherit") closeSync(out);
  if (ending !== undefined) {
    const words = command === process.execPath ? ["node", ...args] : [command, ...args];
    const named = words.filter((word) => !word.startsWith("-")).map((word) => basename(word));
    throw new Stop(otherwise ?? `${named.slice(0, 2).join(" ")} failed (${ending}; ${where})`);
  }
}
