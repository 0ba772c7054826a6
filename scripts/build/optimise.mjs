import { run } from "../run/command.mjs";
import { inRoot } from "../run/paths.mjs";

/** What rustc has on for wasm32-unknown-unknown; nothing that a browser since 2023 lacks. */
const features = [
  "bulk-memory",
  "multivalue",
  "mutable-globals",
  "nontrapping-float-to-int",
  "reference-types",
  "sign-ext",
].map((feature) => `--enable-${feature}`);

const strip = ["--strip-debug", "--strip-producers", "--strip-target-features"];

/** Makes a module as small as it goes, without names and notes on the tools. */
export async function optimise(module, into) {
  const program = inRoot("node_modules/binaryen/bin/wasm-opt");
  const passes = ["-Oz", "--converge", ...strip];
  const command = [program, module, "--mvp-features", ...features, ...passes, "-o", into];
  await run(process.execPath, command);
}
