import { binaryen, shipped } from "./binaryen.mjs";

const strip = ["--strip-debug", "--strip-producers", "--strip-target-features"];

/** Makes a module as small as it goes, without names and notes on the tools. `options` come before all others. */
export const optimise = (module, into, ...options) =>
  binaryen("wasm-opt", module, shipped, [...options, "-Oz", "--converge", ...strip, "-o", into]);
