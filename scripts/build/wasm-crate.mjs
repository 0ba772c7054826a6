import { existsSync, readdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { output, run } from "../run/command.mjs";
import { inRoot, root } from "../run/paths.mjs";

/** What of the tools decides what comes out. */
export const compilers = (env) =>
  ["rustc", "wasm-pack", "wasm-bindgen"].map((tool) => output(tool, ["--version"], { env })).join();

/** rustc's options by which messages of panics, which end up in the module, don't tell where it was built. */
function withoutPlaces({ RUSTFLAGS = process.env.RUSTFLAGS ?? "" }) {
  const sources = join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "registry/src");
  const registries = existsSync(sources) ? readdirSync(sources) : [];
  const folders = [root, ...registries.map((registry) => join(sources, registry))];
  const places = folders.map((folder) => `--remap-path-prefix=${folder}=`);
  // Between options stands what no path has in it, unlike in RUSTFLAGS.
  return [...RUSTFLAGS.split(" ").filter(Boolean), ...places].join("\u001f");
}

/** Compiles a crate with wasm-pack, which is not to download anything; returns the folder of what it made. */
export async function compileCrate(crate, target, env, folder = "crates") {
  const out = inRoot("target/wasm-pack", crate);
  rmSync(out, { recursive: true, force: true });
  const options = ["--release", "--no-pack", "--no-opt", "--mode", "no-install"];
  const names = ["--target", target, "--out-dir", out, "--out-name", crate];
  const command = ["--quiet", "build", inRoot(folder, crate), ...options, ...names];
  await run("wasm-pack", command, {
    env: { ...env, CARGO_ENCODED_RUSTFLAGS: withoutPlaces(env) },
  });
  return out;
}
