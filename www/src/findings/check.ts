import { checkSnapshot, type Issue, type SnapshotInput } from "webfuse-widget/full";
import { recognise } from "../objects/recognise.ts";
import { schemas } from "../objects/schemas.ts";
import type { Target } from "../objects/target.ts";
import { treeOf } from "../text/tree.ts";
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

interface Verdict {
  readonly valid: boolean;
  readonly issues: readonly Issue[];
}

function validate(text: string, value: unknown, { object, list }: Target): Verdict {
  const result =
    object === "Snapshot"
      ? // Where it isn't an object, checkSnapshot says so.
        checkSnapshot(value as SnapshotInput)
      : (list ? schemas[object].array : schemas[object]).validateJson(text);
  return { valid: result.valid, issues: result.valid ? result.warnings : result.issues };
}

/** Finds the places of issues in the text, and what can be done about each. */
function place(text: string, issues: readonly Issue[], optional: boolean): readonly Finding[] {
  const root = issues.length > 0 ? treeOf(text) : undefined;
  return issues.map((issue) => {
    const others = (issue.related ?? []).map(({ path, location }) => ({
      path,
      ...locate(root, { code: issue.code, path, location }),
    }));
    const placed = { ...issue, ...locate(root, issue), others };
    return { ...placed, fixes: fixesFor(placed, text, optional) };
  });
}

/** Checks a text as what it was chosen to be, or as what it looks like. */
export function check(text: string, chosen: Target | undefined): Checked {
  if (text.trim() === "") return { state: "empty" };
  let value: unknown;
  try {
    // As the package does, without a byte order mark.
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    // What the text should have been makes no difference to where it stops being JSON.
    const result = schemas.Frame.validateJson(text);
    const issues = result.valid ? [] : result.issues;
    return { state: "unreadable", findings: place(text, issues, false) };
  }
  const target = chosen ?? recognise(value);
  if (!target) return { state: "unrecognised", value };
  const { valid, issues } = validate(text, value, target);
  const findings = place(text, issues, target.object === "IntegrationSettings");
  return { state: "checked", target, value, valid, findings };
}
