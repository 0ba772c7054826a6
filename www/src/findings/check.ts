import { type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { recognise, type Target } from "../objects/recognise.ts";
import { schemas } from "../objects/schemas.ts";
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
    fixes: [],
  };
}

/** Checks a text as what it was chosen to be, or as what it looks like. */
export function check(text: string, chosen: Target | undefined): Checked {
  if (text.trim() === "") return { state: "empty" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { state: "unreadable", findings: [unreadable(text, String(error))] };
  }
  const target = chosen ?? recognise(value);
  if (!target) return { state: "unrecognised", value };
  const schema = target.list ? schemas[target.object].array : schemas[target.object];
  const result = schema.validate(value);
  const issues = result.valid ? result.warnings : result.issues;
  const root = parseTree(text);
  const optional = target.object === "IntegrationSettings";
  const findings = issues.map((issue) => {
    const placed = { ...issue, ...locate(root, issue) };
    return { ...placed, fixes: fixesFor(placed, text, optional) };
  });
  return { state: "checked", target, value, valid: result.valid, findings };
}
