import { type Collected, collect, conclude, type Findings } from "../explain/explain.js";
import { makeIssue } from "../explain/issue.js";
import type { Rules } from "../explain/rules.js";
import { IS_WARNING, keyOf, templateFor } from "../explain/template.js";
import { CodeNumber } from "../generated/codes.js";
import type { Issue } from "../generated/models.js";
import type { Guard } from "../schema/verdict.js";
import type { Shape } from "../value/shape.js";
import { type Desk, type Span, type TextFinding, withText } from "./desk.js";
import { Places } from "./locate.js";

/** What a text should hold. */
export interface Subject {
  readonly shape: Shape;
  /** The guard of an item, where it is a list. */
  readonly cleanItem: Guard | undefined;
}

const NOWHERE: Span = { start: 0, end: 0 };
const NOTHING: Collected = { errors: [], warnings: [], errorTotal: 0, warningTotal: 0 };

/**
 * Everything that there is to say of a text and of the value that `JSON.parse` made of it, with
 * locations. Throws where wasm can't be started.
 */
export const explainText = (
  { shape, cleanItem }: Subject,
  text: string | Uint8Array,
  value: unknown,
  isClean: boolean,
  rules: Rules,
): Findings =>
  withText(text, (desk) => {
    desk.read(cleanItem !== undefined, rules.most);
    const places = new Places(desk);
    const found = isClean ? NOTHING : collect(shape, cleanItem, value, rules);
    for (const issue of found.errors) places.find(issue);
    for (const issue of found.warnings) places.find(issue);
    // Whatever JSON.parse takes is JSON.
    const all = desk.isBroken ? found : withFindings(found, desk, places, rules, text);
    const findings = conclude(all, rules.most);
    places.write();
    return findings;
  });

/** Why a text isn't JSON, if that is known. Throws where wasm can't be started. */
export const explainBroken = (text: string | Uint8Array): Issue | undefined =>
  withText(text, (desk) => {
    desk.read(true, 1);
    if (!desk.isBroken) return undefined;
    const places = new Places(desk);
    const issue = makeTextIssue(
      desk.findings[desk.findings.length - 1] as TextFinding,
      "error",
      places,
    );
    places.write();
    return issue;
  });

/** What is wrong with the text itself, after what is wrong with its value. */
export function withFindings(
  found: Collected,
  desk: Desk,
  places: Places,
  { strict }: Rules,
  text: string | Uint8Array,
): Collected {
  const errors = [...found.errors];
  const warnings = [...found.warnings];
  let { errorTotal, warningTotal } = found;
  const add = (finding: TextFinding): void => {
    // That not all is explained matters more where something is wrong.
    const isError = strict || (finding.code === CodeNumber.too_deep && found.errorTotal > 0);
    const issue = makeTextIssue(finding, isError ? "error" : "warning", places);
    if (isError) errors.push(issue);
    else warnings.push(issue);
    errorTotal += +isError;
    warningTotal += +!isError;
  };
  for (const finding of desk.findings) add(finding);
  const left = desk.count - desk.findings.length;
  if (strict) errorTotal += left;
  else warningTotal += left;
  const lone = typeof text === "string" ? loneSurrogate(text) : -1;
  if (lone >= 0) {
    const start = new TextEncoder().encode((text as string).slice(0, lone)).length;
    const place = { start, end: start + 3 };
    add({ code: CodeNumber.lone_surrogate, fault: 0, place, related: NOWHERE, path: [] });
  }
  return { errors, warnings, errorTotal, warningTotal };
}

/** Where half of a surrogate pair stands in a string as it is, not escaped. */
function loneSurrogate(text: string & { isWellFormed?: () => boolean }): number {
  return text.isWellFormed?.() ? -1 : text.search(/\p{Surrogate}/u);
}

function makeTextIssue(
  { code, fault, place, related, path }: TextFinding,
  severity: Issue["severity"],
  places: Places,
): Issue {
  const key = keyOf(code, severity === "warning" ? IS_WARNING : 0, fault);
  const issue = makeIssue(templateFor(key), severity, path, undefined);
  places.set(issue, place);
  if (related.end) {
    const end = { path: [...path] };
    issue.related = [end];
    places.set(end, related);
  }
  return issue;
}
