import { dirname, join } from "node:path";
import { cargoInstall, findTool } from "./cargo-tool.mjs";
import { isExecutable } from "./executable.mjs";
import { lockedVersion } from "./locked-version.mjs";

const suffix = process.platform === "win32" ? ".exe" : "";

/** wasm-bindgen and its test runner, of exactly the version that the crates are compiled against. */
export const wasmBindgen = {
  name: "wasm-bindgen",
  installs: "compiling wasm-bindgen into .tools (two minutes)",

  find() {
    const version = lockedVersion("wasm-bindgen").replaceAll(".", "\\.");
    const tool = findTool("wasm-bindgen", new RegExp(`^wasm-bindgen ${version}$`));
    if (tool === undefined) return undefined;
    return isExecutable(join(dirname(tool), `wasm-bindgen-test-runner${suffix}`))
      ? tool
      : undefined;
  },

  // Without --locked: the lock file it was published with can name versions that are gone.
  install: () =>
    cargoInstall("wasm-bindgen", "wasm-bindgen-cli", ["--version", lockedVersion("wasm-bindgen")]),
};
