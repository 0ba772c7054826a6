import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { output, run } from "../run/command.mjs";
import { installPackages } from "./debian-packages.mjs";

const target = "wasm32-unknown-unknown";
const library = `/usr/lib/rustlib/${target}/lib`;

/** The name under which rustup knows Debian's toolchain. */
export const toolchain = "distro";

/** The linker of the LLVM that Debian's rustc was built with. */
function linker() {
  const llvm = output("apt-cache", ["show", "rust-web-llvm"])?.match(/^Depends:.*\bllvm-(\d+)/m);
  return `lld-${llvm?.[1] ?? 22}`;
}

/** Compiles the standard library for wasm from Debian's source of it, and puts it where rustc looks. */
async function buildStandardLibrary(otherwise) {
  const folder = mkdtempSync(join(tmpdir(), "wasm-std-"));
  try {
    mkdirSync(join(folder, "src"));
    writeFileSync(join(folder, "src/lib.rs"), "");
    writeFileSync(
      join(folder, "Cargo.toml"),
      '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n\n[workspace]\n',
    );
    await run(
      "/usr/bin/cargo",
      ["build", "--release", "--target", target, "-Zbuild-std=std,panic_abort,test"],
      {
        cwd: folder,
        log: "wasm-std",
        otherwise,
        env: {
          CARGO_TARGET_DIR: join(folder, "target"),
          RUSTC: "/usr/bin/rustc",
          // Debian ships no nightly: this lets its stable compiler take -Z.
          RUSTC_BOOTSTRAP: "1",
          // Without it `lto = true` fails later for want of bitcode.
          RUSTFLAGS: "-Cembed-bitcode=yes",
        },
      },
    );
    const built = join(folder, "target", target, "release/deps");
    rmSync(library, { recursive: true, force: true });
    mkdirSync(library, { recursive: true });
    for (const name of readdirSync(built)) {
      if (name.endsWith(".rlib") && !name.startsWith("libempty-")) {
        copyFileSync(join(built, name), join(library, name));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Installs Debian's current Rust under another name, with the wasm target. Leaves rustup's own toolchains alone. */
export async function installFromDebian(otherwise) {
  await installPackages(
    ["rustc-web", "cargo-web", "rust-web-src", "rust-web-clippy", "rust-web-llvm", linker()],
    { log: "rust-from-debian", otherwise },
  );
  await buildStandardLibrary(otherwise);
  if (output("rustup", ["--version"]) !== undefined) {
    await run("rustup", ["toolchain", "link", toolchain, "/usr"], {
      log: "rustup-link",
      otherwise,
    });
  }
}
