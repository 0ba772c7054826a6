import { CodeNumber } from "../generated/codes.js";
import type { Issue } from "../generated/models.js";
import { scan } from "../scan/scan.js";
import { type Expected, isShape, type Shape } from "../scan/shape.js";
import type { Stream } from "../scan/stream.js";
import type { Engine } from "./engine.js";
import { makeIssue, readTemplate, type Template } from "./issue.js";
import { type Rules, UnknownKeys } from "./rules.js";
import { acquire, release, startNow } from "./start.js";

/** What there is to say of a value. */
export interface Findings {
  readonly valid: boolean;
  /** Errors, then warnings. */
  readonly issues: Issue[];
}

const templates = new Map<number, Template>();

/** What was found of a value, or of several that are reported together. */
export interface Collected {
  readonly errors: Issue[];
  readonly warnings: Issue[];
  /** How many there are, in the list or not. */
  readonly errorTotal: number;
  readonly warningTotal: number;
}

/** At most as much as was asked for, errors first, and how much is left out. */
export function conclude(collected: Collected, most: number): Findings {
  const { errors, warnings, errorTotal, warningTotal } = collected;
  // Making new lists takes as long as half of a walk.
  const fits = warnings.length === 0 && errors.length <= most;
  const issues = fits ? errors : errors.concat(warnings).slice(0, most);
  const left = errorTotal + warningTotal - issues.length;
  if (left > 0) {
    const severity = errorTotal > Math.min(errors.length, most) ? "error" : "warning";
    const template = templateOf(startNow(), TRUNCATED);
    const note = makeIssue(template, severity, [], undefined);
    note.message = note.message.replace("\x07", String(left));
    issues.push(note);
  }
  return { valid: errorTotal === 0, issues };
}

/** The key of the note that ends a list that is cut: its code alone. */
const TRUNCATED = CodeNumber.truncated;

/** What a record's key says. */
export function templateOf(engine: Engine, key: number): Template {
  let template = templates.get(key);
  if (!template) {
    template = readTemplate(engine.explain(key));
    templates.set(key, template);
  }
  return template;
}

/** Finds everything that there is to say of a value. Throws where wasm can't be started. */
export const explain = (
  shape: Shape,
  clean: ((value: unknown) => boolean) | undefined,
  value: unknown,
  rules: Rules,
): Findings => conclude(collect(shape, clean, value, rules), rules.most);

/** The same, before it is cut to what was asked for. */
export function collect(
  shape: Shape,
  clean: ((value: unknown) => boolean) | undefined,
  value: unknown,
  rules: Rules,
): Collected {
  const engine = acquire();
  const { stream } = engine;
  const errors: Issue[] = [];
  const warnings: Issue[] = [];
  stream.first = 0;
  stream.names = rules.unknownKeys === UnknownKeys.Allow ? -1 : rules.most;
  stream.passOn = () =>
    engine.walk(stream, (integers, at) => {
      const key = integers[at] as number;
      const path = pathOf(shape, stream, integers, at + 2);
      const text = stream.texts[(integers[at + 1] as number) - 1 - stream.first];
      const isWarning = key & WARNING;
      (isWarning ? warnings : errors).push(
        makeIssue(templateOf(engine, key), isWarning ? "warning" : "error", path, text),
      );
    });
  const warn = rules.unknownKeys === UnknownKeys.Warn;
  engine.exports.begin(shape.index, +(clean !== undefined), +rules.strict, +warn, rules.most);
  scan(stream, clean ? { items: shape, isClean: clean } : shape, value);
  stream.flush();
  const [errorTotal, warningTotal] = [engine.total(0), engine.total(1)];
  // Not after a failure: nobody knows what state that leaves an engine in.
  release(engine);
  return { errors, warnings, errorTotal, warningTotal };
}

/** The bit of a key that says that the finding is a warning. */
const WARNING = 32;

/** The path of a record, whose kinds of steps stand at a place and its steps after them. */
function pathOf(shape: Shape, stream: Stream, integers: Uint32Array, at: number): Issue["path"] {
  const path: Issue["path"] = [];
  let within = shape;
  let kinds = integers[at] as number;
  for (let i = at + 1; kinds; i++, kinds >>>= 2) {
    const step = integers[i] as number;
    const kind = kinds & 3;
    if (kind === 1) {
      const field = step - within.first;
      path.push(within.names[field] as string);
      const content = within.contents[field] as Expected;
      if (isShape(content)) within = content;
    } else {
      path.push(kind === 2 ? step : (stream.texts[step - stream.first] as string));
    }
  }
  return path;
}
