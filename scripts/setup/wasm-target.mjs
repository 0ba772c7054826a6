import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { output } from "../run/command.mjs";
import { say } from "../run/step.mjs";
import { Stop } from "../run/stop.mjs";
import { canInstallPackages } from "./debian-packages.mjs";
import { installFromDebian, toolchain } from "./rust-from-debian.mjs";

const target = "wasm32-unknown-unknown";
const hasRustup = () => output("rustup", ["--version"]) !== undefined;

/** What a user can do about it when this machine can't be helped. */
const otherwise = () =>
  hasRustup()
    ? `run "rustup target add ${target}" where it can reach the network, then this command again`
    : `install Rust from https://rustup.rs, or your system's package of Rust's library for ${target}`;

/** Whether a compiler has the target and its standard library, of the same version: it compiles nothing but an empty crate. */
function compiles(env) {
  const folder = mkdtempSync(join(tmpdir(), "wasm-target-"));
  try {
    const args = [
      "--target",
      target,
      "--crate-type",
      "rlib",
      "--emit",
      "metadata",
      "--out-dir",
      folder,
      "-",
    ];
    return output("rustc", args, { env }) !== undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Rust's wasm target. What `find` returns is the environment in which to build for wasm. */
export const wasmTarget = {
  name: "wasm target",
  installs: `adding ${target} to Rust`,

  find() {
    if (
      output("rustc", ["--version"]) === undefined ||
      output("cargo", ["--version"]) === undefined
    ) {
      throw new Stop(
        "Rust is missing: install it from https://rustup.rs, then run this command again",
      );
    }
    if (compiles()) return {};
    const distro = { RUSTUP_TOOLCHAIN: toolchain };
    return compiles(distro) ? distro : undefined;
  },

  async install() {
    if (output("rustup", ["target", "add", target]) !== undefined) return;
    if (!canInstallPackages()) throw new Stop(otherwise());
    say(
      this.name,
      "rustup could not; installing Debian's Rust and building its wasm library (a minute)",
    );
    await installFromDebian(otherwise());
  },
};
