import { cargoInstall, findTool } from "./cargo-tool.mjs";

/** wasm-pack, which builds the crates for wasm and runs their tests in browsers. */
export const wasmPack = {
  name: "wasm-pack",
  installs: "compiling wasm-pack into .tools (two minutes)",
  find: () => findTool("wasm-pack", /^wasm-pack 0\.(1[3-9]|[2-9]\d)\./),
  install: () => cargoInstall("wasm-pack", "wasm-pack", ["--locked"]),
};
