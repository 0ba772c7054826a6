import { writePath } from "../explain/issue.js";
import { instantiate } from "../explain/start.js";
import type { Code, Issue } from "../generated/models.js";

/** What crates/full exports for snapshots. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  snapshot_numbers(count: number): number;
  snapshot_check(strict: number, cap: number): number;
  snapshot_refuse(tag: number, cap: number): number;
  snapshot_errors(): number;
  snapshot_warnings(): number;
  snapshot_describe(finding: number): number;
  snapshot_text(): number;
  snapshot_place(): number;
  snapshot_clear(): void;
}

/** What came of a check. */
export interface Checked {
  readonly issues: Issue[];
  readonly errors: number;
  readonly warnings: number;
}

let instance: Exports | undefined;

/** Works with the instance. Throws where wasm can't be started. */
function at<T>(work: (exports: Exports) => T): T {
  // The one place that takes the module's word for what it exports.
  const exports = instance ?? (instantiate() as unknown as Exports);
  // Nobody knows what state a failure leaves it in.
  instance = undefined;
  const result = work(exports);
  exports.snapshot_clear();
  instance = exports;
  return result;
}

function put(exports: Exports, numbers: Float64Array): void {
  const address = exports.snapshot_numbers(numbers.length) >>> 0;
  new Float64Array(exports.memory.buffer, address, numbers.length).set(numbers);
}

/** What the rules find of a session, of which these are the facts. */
export const check = (numbers: Float64Array, strict: boolean, most: number): Checked =>
  at((exports) => {
    put(exports, numbers);
    return read(exports, exports.snapshot_check(+strict, most));
  });

/** What there is to say of a value with this tag that should be a snapshot. */
export const refuse = (tag: number, most: number): Checked =>
  at((exports) => read(exports, exports.snapshot_refuse(tag, most)));

function read(exports: Exports, count: number): Checked {
  const issues: Issue[] = [];
  for (let i = 0; i < count; i++) issues.push(describe(exports, i));
  const errors = exports.snapshot_errors() >>> 0;
  return { issues, errors, warnings: exports.snapshot_warnings() >>> 0 };
}

function describe(exports: Exports, finding: number): Issue {
  const length = exports.snapshot_describe(finding);
  const bytes = new Uint8Array(exports.memory.buffer, exports.snapshot_text() >>> 0, length);
  const [code, severity, at, related, message] = new TextDecoder().decode(bytes).split("\0") as [
    Code,
    Issue["severity"],
    string,
    string,
    string,
  ];
  const path = steps(at);
  const heading = at && `${writePath(path)}: `;
  const issue: Issue = { code, severity, path, message: heading + message };
  if (related) issue.related = [{ path: steps(related) }];
  return issue;
}

const steps = (path: string): Issue["path"] =>
  path ? path.split(".").map((step) => (/^\d/.test(step) ? Number(step) : step)) : [];

/** Where a frame belongs: the position of its parent, or one of these. */
export const enum Place {
  Circular = 2 ** 32 - 3,
  Orphan = 2 ** 32 - 2,
  Root = 2 ** 32 - 1,
}

/** Where frames belong, of which these are first each `frameId`, then each `parentFrameId`. */
export const place = (numbers: Float64Array): Uint32Array =>
  at((exports) => {
    put(exports, numbers);
    const address = exports.snapshot_place() >>> 0;
    return new Uint32Array(exports.memory.buffer, address, numbers.length / 2).slice();
  });
