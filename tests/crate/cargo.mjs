import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What cargo prints; throws what it says where it fails or warns of something. */
export function cargo(args, { warnings = false } = {}) {
  const { status, stdout, stderr } = spawnSync("cargo", args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (status !== 0 || (!warnings && /^warning: /m.test(stderr))) {
    throw new Error(`cargo ${args.join(" ")}\n${stderr}`);
  }
  return stdout;
}

/** What cargo knows of the workspace and, with `deps`, of everything that it depends on. */
export const metadata = ({ deps = false } = {}) =>
  JSON.parse(
    cargo(["metadata", "--format-version", "1", ...(deps ? ["--all-features"] : ["--no-deps"])]),
  );

/** The crate that is published. */
export const crate = ({ packages }) => packages.find(({ name }) => name === "webfuse-widget");
