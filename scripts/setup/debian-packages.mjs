import { output, run } from "../run/command.mjs";
import { Stop } from "../run/stop.mjs";

const env = { DEBIAN_FRONTEND: "noninteractive" };

/** Whether Debian packages can be installed here: apt-get is there and this is root. */
export const canInstallPackages = () =>
  process.getuid?.() === 0 && output("apt-get", ["--version"]) !== undefined;

/** Brings apt's lists up to date; packages without a candidate stop the run with `otherwise`. */
async function refresh(packages, log, otherwise) {
  await run("apt-get", ["update"], { env, log, otherwise });
  const known = output("apt-cache", ["policy", ...packages]) ?? "";
  const missing = packages.filter(
    (name) =>
      !new RegExp(`^${name.replaceAll(".", "\\.")}:\\n.*\\n  Candidate: (?!\\(none\\))`, "m").test(
        known,
      ),
  );
  if (missing.length > 0) throw new Stop(otherwise);
}

/** Installs Debian packages; when that fails the run stops with `otherwise`. */
export async function installPackages(packages, { log, otherwise }) {
  await refresh(packages, log, otherwise);
  await run("apt-get", ["install", "--yes", "--no-install-recommends", ...packages], {
    env,
    log,
    otherwise: `${otherwise} (.tools/logs/${log}.log says why apt-get could not)`,
  });
}
