import { run } from "../run/command.mjs";
import { inRoot } from "../run/paths.mjs";

/** What a module that is shipped may use; the browsers of docs/COMPATIBILITY.md have all of it. */
export const shipped = ["bulk-memory", "mutable-globals", "nontrapping-float-to-int", "sign-ext"];

/** What rustc and wasm-bindgen use for wasm32-unknown-unknown. */
export const compiled = [...shipped, "multivalue", "reference-types"];

/** Runs one of binaryen's programs on a module, which may use these features; one that uses more is refused. */
export const binaryen = (program, module, features, options) =>
  run(
    process.execPath,
    [
      inRoot("node_modules/binaryen/bin", program),
      module,
      "--mvp-features",
      ...features.map((feature) => `--enable-${feature}`),
      ...options,
    ],
    { log: program },
  );
