import { Engine } from "./engine.js";
import type { ModuleInput } from "./module-input.js";

/** Where a build of the package has its wasm module. */
export interface Source {
  /** Compiles it at once, or throws: why the last start failed, where that is why. */
  readonly now: (failure: unknown) => WebAssembly.Module;
  /** Compiles it without blocking, or what it is given instead. */
  readonly later: (
    input: ModuleInput | PromiseLike<ModuleInput> | undefined,
  ) => Promise<WebAssembly.Module>;
}

let source: Source;
/** There once wasm has been started. */
let module: WebAssembly.Module | undefined;
let engine: Engine | undefined;
let starting: Promise<void> | undefined;
/** Why the last start failed. */
let failure: unknown;

/** Says where the module is found: each entry does so once. */
export function useSource(from: Source): void {
  source = from;
}

/**
 * Works with the engine, started at once if it hasn't been. Throws what the engine that runs
 * JavaScript throws where it can't be started, or where the stack is full.
 */
export function withEngine<T>(work: (engine: Engine) => T): T {
  engine ??= new Engine(instantiate());
  try {
    return work(engine);
  } catch (error) {
    // Nobody knows what state a failure leaves it in.
    engine = undefined;
    throw error;
  }
}

/**
 * The exports of an instance of its own. Nothing but numbers crosses its boundary, so it imports
 * nothing. Throws as `withEngine` does.
 */
export function instantiate(): WebAssembly.Exports {
  module ??= source.now(failure);
  return new WebAssembly.Instance(module).exports;
}

/** Starts without blocking; see `ready` and `init`. */
export function start(input?: ModuleInput | PromiseLike<ModuleInput>): Promise<void> {
  if (module) return Promise.resolve();
  starting ??= load(input)
    .catch((error: unknown) => {
      failure = error;
      throw error;
    })
    .finally(() => {
      starting = undefined;
    });
  return starting;
}

async function load(input: ModuleInput | PromiseLike<ModuleInput> | undefined): Promise<void> {
  const compiled = await source.later(input);
  const instance = await WebAssembly.instantiate(compiled);
  // It may have been started at once in the meantime.
  if (module) return;
  engine = new Engine(instance.exports);
  module = compiled;
}
