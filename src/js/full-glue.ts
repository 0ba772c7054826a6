import type { Glue } from "./explain/start.js";
import * as functions from "./generated/full.js";

/** What wasm-bindgen exports beside what its declarations tell of. */
const { __wbg_set_wasm: setExports } = functions as unknown as {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

/** wasm-bindgen's glue for the full module. */
export const glue: Glue = {
  imports: { "./full_bg.js": functions as unknown as WebAssembly.ModuleImports },
  connect(exports) {
    setExports(exports);
    (exports.__wbindgen_start as () => void)();
  },
};
