import type { Issue } from "../generated/models.js";

const invalid = (name: string): string => `not a valid ${name}, and why can't be explained`;

/** The one finding where validation calls itself without end. */
export const endless = (name: string): Issue =>
  finding(invalid(name), "one of its getters validates it again");

/** The one finding where the value is wrong and wasm can't be started to say why. */
export const unavailable = (name: string, error: unknown): Issue =>
  unexplained(invalid(name), error);

/** What isn't known because wasm can't be started, and what to do. */
export const unexplained = (what: string, error: unknown): Issue => finding(what, reasonFor(error));

const finding = (what: string, why: string): Issue => ({
  code: "explanation_unavailable",
  severity: "error",
  path: [],
  message: `${what}: ${why}`,
});

/** What to do, by what the engine that runs JavaScript says where it refuses. */
function reasonFor(error: unknown): string {
  const reason = String(error);
  const says = (sign: string): boolean => reason.includes(sign);
  if (["embedder", "Security", "CSP", "unsafe-eval"].some(says)) {
    return "the page's Content-Security-Policy forbids WebAssembly; add 'wasm-unsafe-eval' to its script-src directive";
  }
  return says("main thread")
    ? "WebAssembly may not be compiled synchronously here; await ready() before the first validation"
    : `WebAssembly can't be started (${reason})`;
}
