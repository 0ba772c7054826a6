import { type Collected, collect, conclude, type Findings } from "../explain/explain.js";
import { found } from "../explain/found.js";
import { writePath } from "../explain/issue.js";
import { type Rules, readRules, UnknownKeys } from "../explain/rules.js";
import { endless, unexplained } from "../explain/unavailable.js";
import { undeclared } from "../explain/undeclared.js";
import { type Counted, count } from "../explain/walk.js";
import type { Issue, Snapshot, ValidateOptions } from "../generated/models.js";
import { Tag } from "../generated/tags.js";
import { inside } from "../schema/nesting.js";
import { resultOf, type ValidationResult } from "../schema/schema.js";
import { passes } from "../schema/verdict.js";
import { read, tagOf } from "../value/tag-of.js";
import { check, refuse } from "./desk.js";
import { factsOf } from "./facts.js";
import { type Part, partNames, parts, type SnapshotInput, unknownParts } from "./parts.js";

/**
 * Checks a session as a whole: each part, and whether the parts agree. A part that is absent leaves
 * undecided what needs it; so does, when parts are compared, one that has errors. What is no part is
 * an unknown key. Never throws, never changes anything.
 *
 * What the reference forbids is an error, such as two tabs with one `ssid`; all else is a warning,
 * unless `options.strict` is `true`. `npx webfuse-widget explain` lists what there is to find, and
 * says what each means.
 */
export function checkSnapshot(
  snapshot: SnapshotInput,
  options?: ValidateOptions,
): ValidationResult<Snapshot> {
  return resultOf(snapshot, findings(snapshot, options));
}

/** Everything that there is to say of a snapshot. */
export const findings = (snapshot: unknown, options?: ValidateOptions): Findings =>
  inside(find, snapshot, options, tooDeep);

const tooDeep = (): Findings => ({ valid: false, issues: [endless("Snapshot")] });

function find(snapshot: unknown, options: ValidateOptions | undefined): Findings {
  const rules = readRules(options);
  try {
    return conclude(collectAll(snapshot, rules), rules.most);
  } catch (error) {
    return { valid: false, issues: [unexplained("the snapshot can't be checked", error)] };
  }
}

function collectAll(snapshot: unknown, rules: Rules): Collected {
  if (tagOf(snapshot, 0) !== Tag.OBJECT) {
    return { errors: [refuse(found(snapshot))], warnings: [], errorTotal: 1, warningTotal: 0 };
  }
  const sound: Record<string, unknown> = {};
  const all: Collected[] = [];
  for (const part of parts()) {
    const value = read(snapshot as object, part.name);
    if (value === undefined) continue;
    const clean = passes(part.clean, value);
    if (!clean) all.push(collectPart(part, value, rules));
    if (clean || passes(part.valid, value)) sound[part.name] = value;
  }
  all.push(check(soundFacts(sound), rules.strict, rules.most));
  if (rules.unknownKeys !== UnknownKeys.Allow) all.push(collectUnknown(snapshot as object, rules));
  return all.reduce(together);
}

function collectPart(part: Part, value: unknown, rules: Rules): Collected {
  const collected = collect(part.shape, part.cleanItem, value, rules);
  for (const issue of collected.errors) moveInto(part.name, issue);
  for (const issue of collected.warnings) moveInto(part.name, issue);
  return collected;
}

/** What is there and no part: a misspelt one would never be looked at. */
function collectUnknown(snapshot: object, rules: Rules): Collected {
  const all: Counted = { rules, errors: [], warnings: [], errorTotal: 0, warningTotal: 0 };
  for (const name of unknownParts(snapshot)) {
    const issues = count(all, +(rules.unknownKeys === UnknownKeys.Warn));
    const severity = issues === all.errors ? "error" : "warning";
    if (issues.length < rules.most) {
      issues.push(undeclared("part", name, partNames, [name], severity));
    }
  }
  return all;
}

/** Makes an issue of a part one of the whole. */
function moveInto(part: string, issue: Issue): void {
  const inner = issue.path.length > 0 ? `${writePath(issue.path)}: ` : "";
  issue.path.unshift(part);
  issue.message = `${writePath(issue.path)}: ${issue.message.slice(inner.length)}`;
}

/** The guards have passed each part, so only one that has changed its mind since can throw here. */
function soundFacts(sound: Snapshot): readonly number[] {
  try {
    return factsOf(sound);
  } catch {
    return factsOf({});
  }
}

const together = (a: Collected, b: Collected): Collected => ({
  errors: a.errors.concat(b.errors),
  warnings: a.warnings.concat(b.warnings),
  errorTotal: a.errorTotal + b.errorTotal,
  warningTotal: a.warningTotal + b.warningTotal,
});
