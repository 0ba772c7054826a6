import { Engine, type Exports } from "./engine.js";
import type { ModuleInput } from "./module-input.js";

/** Where a build of the package has its wasm module. */
export interface Source {
  /** The module's bytes, where the build carries them. */
  readonly bytes?: () => Uint8Array<ArrayBuffer>;
  /** Compiles what it is given, or the module from where it is, where the build doesn't. */
  readonly compile?: (
    input: ModuleInput | PromiseLike<ModuleInput> | undefined,
  ) => Promise<WebAssembly.Module>;
}

let source: Source = {};
let module: WebAssembly.Module | undefined;
let engine: Engine | undefined;
/** Engines that no walk is going through. */
const idle: Engine[] = [];
let starting: Promise<void> | undefined;
/** Why the last start failed. */
let failure: unknown;

/** Says where the module is found: each entry does so once. */
export function useSource(from: Source): void {
  source = from;
}

/** The one place that takes the module's word for what it exports. */
const engineOf = (instance: WebAssembly.Instance): Engine =>
  new Engine(instance.exports as unknown as Exports);

/** Makes an instance the one that everything goes through. */
function adopt(of: WebAssembly.Module, instance: WebAssembly.Instance): Engine {
  module = of;
  engine = engineOf(instance);
  idle.push(engine);
  return engine;
}

/**
 * The engine, started at once if it hasn't been. Nothing but numbers crosses its boundary, so it
 * imports nothing. Throws what the engine that runs JavaScript throws where it can't be started.
 */
export function startNow(): Engine {
  if (engine) return engine;
  if (!source.bytes) throw failure ?? new Error("init() has not been called");
  const compiled = new WebAssembly.Module(source.bytes());
  return adopt(compiled, new WebAssembly.Instance(compiled));
}

/** An engine that no other walk is going through. Throws as `startNow` does. */
export function acquire(): Engine {
  startNow();
  const free = idle.pop();
  if (free) return free;
  // A getter validates something while its own object is being walked through.
  const compiled = module as WebAssembly.Module;
  return engineOf(new WebAssembly.Instance(compiled));
}

/**
 * The exports of an instance of its own, for work that makes its memory grow: engines look at one
 * that doesn't. Throws as `startNow` does.
 */
export function instantiate(): WebAssembly.Exports {
  startNow();
  const compiled = module as WebAssembly.Module;
  return new WebAssembly.Instance(compiled).exports;
}

/** Gives an engine back when its walk is over. */
export function release(used: Engine): void {
  idle.push(used);
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
  const { bytes, compile } = source;
  const compiled = await (bytes ? WebAssembly.compile(bytes()) : compile?.(input));
  if (!compiled) throw new Error("there is no module to start");
  const instance = await WebAssembly.instantiate(compiled);
  // It may have been started at once in the meantime.
  if (!engine) adopt(compiled, instance);
}
