import { CodeNumber } from "../generated/codes.js";
import type { Issue } from "../generated/models.js";
import { type NameRules, scanList, scanObject } from "../scan/scan.js";
import { isShape, type Shape } from "../scan/shape.js";
import { Stream } from "../scan/stream.js";
import type { Engine } from "./engine.js";
import { makeIssue, readTemplate, type Template } from "./issue.js";
import { type Rules, UnknownKeys } from "./rules.js";
import { acquire, release } from "./start.js";

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

  /** All that was found, at most as much as was asked for, and how much is left out. */
  finish(engine: Engine): Findings {
    const { errors, warnings } = this;
    const { most } = this.rules;
    const issues = errors.concat(warnings.slice(0, Math.max(0, most - errors.length)));
    const left = engine.errors + engine.warnings - issues.length;
    if (left > 0) {
      const severity = engine.errors > errors.length ? "error" : "warning";
      const template = templateOf(engine, TRUNCATED);
      issues.push(makeIssue(template, severity, [], undefined));
      const note = issues[issues.length - 1] as Issue;
      note.message = note.message.replace("\x07", String(left));
    }
    return { valid: engine.errors === 0, issues };
  }
}

/** The key of the note that ends a list that is cut: its code alone. */
const TRUNCATED = CodeNumber.truncated;

function templateOf(engine: Engine, key: number): Template {
  let template = templates.get(key);
  if (!template) {
    template = readTemplate(engine.explain(key));
    templates.set(key, template);
  }
  return template;
}

let spare: Stream | undefined;

/** Finds everything that there is to say of a value. Throws where wasm can't be started. */
export function explain(
  shape: Shape,
  clean: ((value: unknown) => boolean) | undefined,
  value: unknown,
  rules: Rules,
): Findings {
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
    const findings = walk.finish(engine);
    // Not after a failure: nobody knows what state that leaves an engine in.
    release(engine);
    return findings;
  } finally {
    stream.length = 0;
    stream.texts = [];
    spare = stream;
  }
}
