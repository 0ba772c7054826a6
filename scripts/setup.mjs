import { pathWith } from "./setup/cargo-tool.mjs";
import { chromium } from "./setup/chromium.mjs";
import { ensure } from "./setup/ensure.mjs";
import { requireNode } from "./setup/node.mjs";
import { npmPackages } from "./setup/npm.mjs";
import { wasmBindgen } from "./setup/wasm-bindgen.mjs";
import { wasmPack } from "./setup/wasm-pack.mjs";
import { wasmTarget } from "./setup/wasm-target.mjs";

/** Sets up what a build takes; returns the environment in which to build for wasm. */
export async function setUpBuild() {
  requireNode();
  const wasmRust = await ensure(wasmTarget);
  const programs = [await ensure(wasmPack), await ensure(wasmBindgen)];
  await ensure(npmPackages);
  return { ...wasmRust, PATH: pathWith(programs) };
}

/** Sets up the browser that tests run in; returns the environment that names it and its driver. */
export const setUpBrowser = () => ensure(chromium);
