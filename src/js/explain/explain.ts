import { CodeNumber } from "../generated/codes.js";
import type { Issue } from "../generated/models.js";
import { Place } from "../generated/tags.js";
import type { Shape } from "../value/shape.js";
import { makeIssue } from "./issue.js";
import type { Rules } from "./rules.js";
import { withEngine } from "./start.js";
import { keyOf, Mark, templateFor } from "./template.js";
import { type Collected, walk } from "./walk.js";

export type { Collected };

/** What there is to say of a value. */
export interface Findings {
  readonly valid: boolean;
  /** Errors, then warnings. */
  readonly issues: Issue[];
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
    const template = templateFor(keyOf(CodeNumber.truncated, 0, 0));
    const note = makeIssue(template, severity, []);
    note.message = note.message.replace(Mark.Count, String(left));
    issues.push(note);
  }
  return { valid: errorTotal === 0, issues };
}

/** Finds everything that there is to say of a value. Throws where wasm can't be started. */
export const explain = (
  shape: Shape,
  clean: ((value: unknown) => boolean) | undefined,
  value: unknown,
  rules: Rules,
): Findings => conclude(collect(shape, clean, value, rules), rules.most);

/** The same, before it is cut to what was asked for. A list is told by its items' guard. */
export const collect = (
  shape: Shape,
  clean: ((value: unknown) => boolean) | undefined,
  value: unknown,
  rules: Rules,
): Collected => {
  const object = Place.OBJECT + shape.index;
  const [place, expected] = clean
    ? [Place.LIST + shape.index, { place: object, items: shape, isClean: clean }]
    : [object, shape];
  return withEngine((engine) => walk(engine, rules, place, expected, value));
};
