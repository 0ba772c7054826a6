import { existsSync, readFileSync } from "node:fs";
import { inRoot } from "../run/paths.mjs";
import { Stop } from "../run/stop.mjs";

const read = (name) => (existsSync(inRoot(name)) ? readFileSync(inRoot(name), "utf8") : "");

/** The version of a crate in Cargo.lock; in Cargo.toml while there is no lock file. */
export function lockedVersion(crate) {
  const version =
    read("Cargo.lock").match(
      new RegExp(`^name = "${crate}"\\r?\\nversion = "([^"]+)"`, "m"),
    )?.[1] ??
    read("Cargo.toml").match(new RegExp(`^${crate} = .*?"(\\d+\\.\\d+\\.\\d+)"`, "m"))?.[1];
  if (version === undefined)
    throw new Stop(`neither Cargo.lock nor Cargo.toml names a version of ${crate}`);
  return version;
}
