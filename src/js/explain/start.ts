import { Engine, type Exports } from "./engine.js";

let module: WebAssembly.Module | undefined;
let starting: Promise<void> | undefined;
let engine: Engine | undefined;

/** Where the wasm module is found; each build of the package has its own way. */
export interface Source {
  /** The module's bytes, where they are at hand. */
  bytes?: () => Uint8Array<ArrayBuffer>;
}

const source: Source = {};

/** Says where the module is found. */
export function useSource(from: Source): void {
  Object.assign(source, from);
}

/** wasm-bindgen's module asks for nothing that numbers need. */
const imports = (of: WebAssembly.Module): WebAssembly.Imports => {
  const all: Record<string, Record<string, () => void>> = {};
  for (const { module, name } of WebAssembly.Module.imports(of)) {
    all[module] ??= {};
    (all[module] as Record<string, () => void>)[name] = () => {};
  }
  return all;
};

function instantiate(of: WebAssembly.Module): Engine {
  // The one place that takes the module's word for what it exports.
  const { exports } = new WebAssembly.Instance(of, imports(of));
  return new Engine(exports as unknown as Exports);
}

/**
 * An engine that no other walk is going through, started if there is none yet. Throws what the
 * engine that runs JavaScript throws where it can't be started.
 */
export function acquire(): Engine {
  if (!module) {
    if (!source.bytes) throw new Error("init() has not been called");
    module = new WebAssembly.Module(source.bytes());
  }
  engine ??= instantiate(module);
  // A getter that validates something while its own object is being walked through.
  const free = engine.busy ? instantiate(module) : engine;
  free.busy = true;
  return free;
}

export function release(used: Engine): void {
  used.busy = false;
}

/** Starts the engine without blocking. Calls share one start, and a failed start can be repeated. */
export function start(): Promise<void> {
  if (module) return Promise.resolve();
  starting ??= compile().finally(() => {
    starting = undefined;
  });
  return starting;
}

async function compile(): Promise<void> {
  if (!source.bytes) throw new Error("there is no module to start");
  module = await WebAssembly.compile(source.bytes());
}
