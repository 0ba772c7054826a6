import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Stop } from "../run/stop.mjs";

const suffixes = process.platform === "win32" ? [".exe", ".cmd"] : [""];

/** Whether a file is there and can be run. */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The executables of a name in a list of folders as PATH has it, in its order. */
export function find(name, path = process.env.PATH ?? "") {
  return path
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => suffixes.map((suffix) => join(folder, name + suffix)))
    .filter(isExecutable);
}

/** A program named by an environment variable, which must be there; else the first of `names` on PATH. */
export function located(variable, names) {
  const named = process.env[variable];
  if (!named) return names.flatMap((name) => find(name))[0];
  if (!isExecutable(named))
    throw new Stop(`${variable} names ${named}, which is not a program; correct or unset it`);
  return named;
}
