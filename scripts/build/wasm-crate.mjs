import { rmSync } from "node:fs";
import { output, run } from "../run/command.mjs";
import { inRoot } from "../run/paths.mjs";

/** What of the tools decides what comes out. */
export const compilers = (env) =>
  ["rustc", "wasm-pack", "wasm-bindgen"].map((tool) => output(tool, ["--version"], { env })).join();

/** Compiles a crate with wasm-pack, which is not to download anything; returns the folder of what it made. */
export async function compileCrate(crate, target, env) {
  const out = inRoot("target/wasm-pack", crate);
  rmSync(out, { recursive: true, force: true });
  const options = ["--release", "--no-pack", "--no-opt", "--mode", "no-install"];
  const names = ["--target", target, "--out-dir", out, "--out-name", crate];
  const command = ["--quiet", "build", inRoot("crates", crate), ...options, ...names];
  await run("wasm-pack", command, { env });
  return out;
}
