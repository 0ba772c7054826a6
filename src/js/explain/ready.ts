import type { ModuleInput } from "./module-input.js";
import { start } from "./start.js";

/**
 * Starts wasm without blocking. Nothing needs it, save where synchronous compilation is refused or
 * unwanted: await it there before the first validation. Calls share one start, and one that failed
 * can be repeated.
 */
export const ready = (): Promise<void> => start();

/**
 * Starts wasm. Until then `is` and the verdicts work, but findings can't be explained. Calls share
 * one start, and one that failed can be repeated.
 *
 * @param input Where the module is, a response that brings it, its bytes, or the module itself.
 * Without it, it is fetched from beside this file, or read from there in Node, Deno and Bun.
 */
export const init = (input?: ModuleInput | PromiseLike<ModuleInput>): Promise<void> => start(input);
