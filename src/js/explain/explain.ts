import { CodeNumber } from "../generated/codes.js";
import type { Issue } from "../generated/models.js";
import { type NameRules, scanList, scanObject } from "../scan/scan.js";
import { isShape, type Shape } from "../scan/shape.js";
import { Stream } from "../scan/stream.js";
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

/** An instance of the walker at work on one value. */
class Walk {
  readonly errors: Issue[] = [];
  readonly warnings: Issue[] = [];
  engine: Engine | undefined;

  constructor(
    readonly shape: Shape,
    readonly list: boolean,
    readonly rules: Rules,
  ) {}

  /** Walks through what the stream holds so far. */
  readonly passOn = (stream: Stream): void => {
    if (!this.engine) {
      this.engine = acquire();
      const { strict, unknownKeys, most } = this.rules;
      this.engine.begin(this.shape.index, this.list, strict, unknownKeys, most);
    }
    const { engine } = this;
    engine.walk(stream, (records, at) => this.#take(engine, stream, records, at));
  };

  #take(engine: Engine, stream: Stream, records: Uint32Array, at: number): void {
    const key = records[at] as number;
    const severity = key & 32 ? "warning" : "error";
    const template = templateOf(engine, key);
    const ordinal = records[at + 1] as number;
    const text = ordinal ? stream.texts[ordinal - 1 - stream.firstText] : undefined;
    const path = this.#path(stream, records, at + 2);
    const issues = severity === "error" ? this.errors : this.warnings;
    issues.push(makeIssue(template, severity, path, text));
  }

  #path(stream: Stream, records: Uint32Array, at: number): Issue["path"] {
    const path: Issue["path"] = [];
    let shape = this.shape;
    let kinds = records[at] as number;
    for (let i = at + 1; kinds; i++, kinds >>>= 2) {
      const step = records[i] as number;
      const kind = kinds & 3;
      if (kind === 1) {
        const field = step - shape.first;
        path.push(shape.names[field] as string);
        const content = shape.contents[field];
        if (content !== undefined && isShape(content)) shape = content;
      } else {
        path.push(kind === 2 ? step : (stream.texts[step - stream.firstText] as string));
      }
    }
    return path;
  }
}

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
  const issues = errors.concat(warnings).slice(0, most);
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

let spare: Stream | undefined;

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
  const walk = new Walk(shape, clean !== undefined, rules);
  const names: NameRules = {
    wanted: rules.unknownKeys !== UnknownKeys.Allow,
    most: rules.most,
  };
  const stream = spare ?? new Stream(walk.passOn);
  spare = undefined;
  stream.passOn = walk.passOn;
  stream.firstText = 0;
  try {
    if (clean) scanList(stream, shape, clean, value, names);
    else scanObject(stream, shape, value, names);
    stream.flush();
    const engine = walk.engine as Engine;
    const { errors, warnings } = walk;
    const collected = {
      errors,
      warnings,
      errorTotal: engine.errors,
      warningTotal: engine.warnings,
    };
    // Not after a failure: nobody knows what state that leaves an engine in.
    release(engine);
    return collected;
  } finally {
    stream.length = 0;
    stream.texts = [];
    spare = stream;
  }
}
