import { type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Issue } from "webfuse-widget";
import { recognise } from "../objects/recognise.ts";
import type { Target } from "../objects/target.ts";
import type { Finding } from "./finding.ts";
import { fixesFor } from "./fixes.ts";
import { locate } from "./locate.ts";

/** What is known of a text. */
export type Checked =
  | { readonly state: "empty" }
  | { readonly state: "unreadable"; readonly findings: readonly Finding[] }
  | { readonly state: "unrecognised"; readonly value: unknown }
  | {
      readonly state: "checked";
      readonly target: Target;
      readonly value: unknown;
      readonly valid: boolean;
      readonly findings: readonly Finding[];
    };

function unreadable(text: string, reason: string): Finding {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  const from = Math.min(first?.offset ?? 0, text.length);
  const what = first ? printParseErrorCode(first.error) : reason;
  const words = what.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return {
    code: "invalid_json",
    severity: "error",
    path: [],
    message: `this isn't JSON: ${words}`,
    from,
    to: Math.min(from + Math.max(first?.length ?? 1, 1), text.length),
    others: [],
    fixes: [],
  };
}

/** What validates a value as a target; each view brings the build of the package that it needs. */
export type Validate = (
  value: unknown,
  target: Target,
) => { readonly valid: boolean; readonly issues: readonly Issue[] };

/** Checks a text as what it was chosen to be, or as what it looks like. */
export function check(text: string, chosen: Target | undefined, validate: Validate): Checked {
  if (text.trim() === "") return { state: "empty" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { state: "unreadable", findings: [unreadable(text, String(error))] };
  }
  const target = chosen ?? recognise(value);
  if (!target) return { state: "unrecognised", value };
  const { valid, issues } = validate(value, target);
  const root = parseTree(text);
  const optional = target.object === "IntegrationSettings";
  const findings = issues.map((issue) => {
    const related = (issue.related ?? []).map(({ path }) => ({
      path,
      ...locate(root, { code: issue.code, path }),
    }));
    const placed = { ...issue, ...locate(root, issue), others: related };
    return { ...placed, fixes: fixesFor(placed, text, optional) };
  });
  return { state: "checked", target, value, valid, findings };
}
