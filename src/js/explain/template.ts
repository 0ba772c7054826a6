import type { CodeNumber } from "../generated/codes.js";
import type { Code, Issue } from "../generated/models.js";
import { KeyBit } from "../generated/tags.js";
import type { Engine } from "./engine.js";
import { withEngine } from "./start.js";

/** All of a finding that is the same wherever it is. */
export interface Template {
  readonly code: Code;
  /** What stands before the message: one of the below, or nothing. */
  readonly head: number;
  /** The message up to the text that was found, and what follows that, where it quotes one. */
  readonly start: string;
  readonly end: string | undefined;
  readonly expected: string;
  /** What was found, or the mark of the text itself. */
  readonly received: string;
  readonly suggestion: string;
  /** The properties that take part in it, parted by commas. */
  readonly related: string;
  /** What was last made of it: the same is often found again. */
  said: Said;
}

/** A message, and what of a finding it depends on. */
export interface Said {
  readonly path: Issue["path"];
  /** The text that was found, and that in quotes, where the message quotes it. */
  readonly text: unknown;
  readonly quoted: string;
  readonly message: string;
}

/** Its path is like no other. */
export const NOTHING_SAID: Said = { path: [Number.NaN], text: "", quoted: "", message: "" };

/** The marks of src/validate/describe.rs. */
export const enum Mark {
  /** The path. */
  Path = 1,
  /** The path of the property's owner. */
  Owner = 2,
  /** How many findings are left out. */
  Count = "\x07",
  /** The text that was found. */
  Text = "\b",
}

/** The bit of a key that says that the finding is a warning. */
export const IS_WARNING = 1 << KeyBit.WARNING;

/** The key of what isn't about a value of an object. Of what is no JSON the tag says why. */
export const keyOf = (code: CodeNumber, bit: number, tag: number): number =>
  1 | (code << KeyBit.CODE) | bit | (tag << KeyBit.TAG);

const templates = new Map<number, Template>();

/** What a key says. */
export function templateOf(engine: Engine, key: number): Template {
  let template = templates.get(key);
  if (!template) {
    template = readTemplate(engine.explain(key));
    templates.set(key, template);
  }
  return template;
}

/** The same, for who asks nothing else. Throws where wasm can't be started. */
export const templateFor = (key: number): Template =>
  withEngine((engine) => templateOf(engine, key));

function readTemplate(parts: readonly string[]): Template {
  const [code, message, expected, received, suggestion, related] = parts as [
    Code,
    string,
    string,
    string,
    string,
    string,
  ];
  const head = message.charCodeAt(0);
  const [start, end] = message.slice(+(head <= Mark.Owner)).split(Mark.Text) as [string, string?];
  return {
    code,
    head,
    start,
    end,
    expected,
    received,
    suggestion,
    related,
    said: NOTHING_SAID,
  };
}
