import { CodeNumber } from "../generated/codes.js";
import { Tag } from "../generated/tags.js";
import { tagOf } from "../value/tag-of.js";
import { keyOf, templateFor } from "./template.js";

/** What a value is called where something else was expected, with what to do about it. */
export function found(value: unknown): string {
  try {
    const tag = tagOf(value, 0);
    const { received, start } = templateFor(keyOf(CodeNumber.invalid_type, 0, tag));
    // Only a setting could be left out instead.
    return tag === Tag.NULL ? received : start.slice(start.indexOf(received));
  } catch {
    // wasm can't be started.
    return `a value of type ${typeof value}`;
  }
}
