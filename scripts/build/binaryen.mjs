import { run } from "../run/command.mjs";
import { inRoot } from "../run/paths.mjs";

/** What rustc has on for wasm32-unknown-unknown; browsers have had all of it since 2023. */
const features = [
  "bulk-memory",
  "multivalue",
  "mutable-globals",
  "nontrapping-float-to-int",
  "reference-types",
  "sign-ext",
].map((feature) => `--enable-${feature}`);

/** Runs one of binaryen's programs on a module. */
export const binaryen = (program, module, options) =>
  run(
    process.execPath,
    [
      inRoot("node_modules/binaryen/bin", program),
      module,
      "--mvp-features",
      ...features,
      ...options,
    ],
    { log: program },
  );
