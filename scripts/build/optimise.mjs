import { binaryen, shipped } from "./binaryen.mjs";

const strip = ["--strip-debug", "--strip-producers", "--strip-target-features"];

/** Makes a module as small as it goes, without names and notes on the tools. */
export const optimise = (module, into) =>
  binaryen("wasm-opt", module, shipped, ["-Oz", "--converge", ...strip, "-o", into]);
