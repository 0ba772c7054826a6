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
let module: WebAssembly.Module | undefined;
let engine: Engine | undefined;
let starting: Promise<void> | undefined;
/** Why the last start failed. */
let failure: unknown;

/** Says where the module is found: each entry does so once. */
export function useSource(from: Source): void {
  source = from;
}

/** Makes an instance the one that everything is asked. */
function adopt(of: WebAssembly.Module, instance: WebAssembly.Instance): Engine {
  module = of;
  engine = new Engine(instance);
  return engine;
}

/**
 * The engine, started at once if it hasn't been. Nothing but numbers crosses its boundary, so it
 * imports nothing. Throws what the engine that runs JavaScript throws where it can't be started.
 */
export function startNow(): Engine {
  if (engine) return engine;
  const compiled = source.now(failure);
  return adopt(compiled, new WebAssembly.Instance(compiled));
}

/**
 * The exports of an instance of its own, for work that makes its memory grow: the engine looks at
 * one that doesn't. Throws as `startNow` does.
 */
export function instantiate(): WebAssembly.Exports {
  startNow();
  return new WebAssembly.Instance(module as WebAssembly.Module).exports;
}

/** Starts without blocking; see `ready` and `init`. */
export function start(input?: ModuleInput | PromiseLike<ModuleInput>): Promise<void> {
  if (engine) return Promise.resolve();
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
  if (!engine) adopt(compiled, instance);
}
