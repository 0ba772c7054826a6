import { join } from "node:path";
import { inRoot } from "../run/paths.mjs";

/** The built part of the npm package. */
export const dist = inRoot("pkg/dist");

/** TypeScript that the build writes. */
export const generated = inRoot("src/js/generated");

/** Those of the generated files that come from the crates compiled for wasm; `emit` writes the others. */
export const fromWasm = {
  models: join(generated, "models.d.ts"),
  validator: join(generated, "validator-wasm.ts"),
  full: join(generated, "full-wasm.ts"),
};

/** Every input of a crate of this workspace: the manifests, the root crate, and its own folder. */
export const crateInputs = (crate, folder = "crates") => [
  ...["Cargo.toml", "Cargo.lock", "src/lib.rs", "src/heap_sort.rs"].map((file) => inRoot(file)),
  ...["json", "model", "schema", "snapshot", "validate", "web"].map((room) => inRoot("src", room)),
  inRoot(folder, crate),
];
