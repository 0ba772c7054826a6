import { readFileSync, writeFileSync } from "node:fs";

/** What formats, by the names that functions have before a module is stripped. */
const formats = /\bcore(?:\[\w+\])?::fmt::/;

/** Digits in pairs, as numbers are written from. */
const digits = Array.from({ length: 100 }, (_, pair) => String(pair).padStart(2, "0")).join("");

/** What the standard library says where memory runs out, and of the place that says it. */
const words = new RegExp(
  `memory allocation of | bytes failed|capacity overflow|/rustc/[\\w/-]+\\.rs|${digits}`,
  "g",
);

/**
 * Removes from a module whose panics trap, and tell nobody why, what would put them into words: the functions trap as
 * well, and the words are zeros, which wasm-opt leaves out. The compiler can't know that nobody reads them.
 */
export async function withoutPanics(file) {
  const { default: binaryen } = await import("binaryen");
  const module = binaryen.readBinary(readFileSync(file));
  for (const { name, params, results } of functionsOf(binaryen, module)) {
    if (!formats.test(name)) continue;
    module.removeFunction(name);
    module.addFunction(name, params, results, [], module.unreachable());
  }
  const text = Buffer.from(module.emitBinary()).toString("latin1");
  module.dispose();
  const silent = text.replace(words, ({ length }) => "\0".repeat(length));
  writeFileSync(file, silent, "latin1");
}

const functionsOf = (binaryen, module) =>
  Array.from({ length: module.getNumFunctions() }, (_, index) =>
    binaryen.getFunctionInfo(module.getFunctionByIndex(index)),
  );
