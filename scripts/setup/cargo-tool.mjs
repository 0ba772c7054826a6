import { delimiter, dirname, join } from "node:path";
import { output, run } from "../run/command.mjs";
import { tools } from "../run/paths.mjs";
import { find } from "./executable.mjs";

/** Each tool has a folder of its own, so that one on PATH can be used beside an outdated one of ours. */
const folder = (name) => join(tools, name);

/** The program of a name that answers to `--version` as `wanted`: the project's own, else the first on PATH. */
export function findTool(name, wanted) {
  const candidates = [find(name, join(folder(name), "bin"))[0], find(name)[0]];
  return candidates.find(
    (file) => file !== undefined && wanted.test(output(file, ["--version"]) ?? ""),
  );
}

/** PATH with the project's own among these programs in front; those of PATH are found anyway. */
export function pathWith(programs) {
  const ours = programs
    .filter((program) => program.startsWith(tools))
    .map((program) => dirname(program));
  return [...ours, process.env.PATH ?? ""].join(delimiter);
}

/** Compiles a program of crates.io into the project's own folder. */
export async function cargoInstall(name, crate, args) {
  const command = ["install", crate, ...args];
  await run("cargo", [...command, "--force", "--root", folder(name)], {
    // Optimising these tools takes longer than they ever run.
    env: { CARGO_PROFILE_RELEASE_OPT_LEVEL: "1", CARGO_PROFILE_RELEASE_LTO: "off" },
    log: name,
    otherwise: `install it with "cargo ${command.join(" ")}", then run this command again (.tools/logs/${name}.log says why it failed here)`,
  });
}
