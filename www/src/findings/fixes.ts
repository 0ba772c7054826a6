import { applyEdits, type Edit, findNodeAtLocation, modify } from "jsonc-parser";
import { contradictions, referenceOf } from "../objects/reference.ts";
import { treeOf } from "../text/tree.ts";
import type { Finding } from "./finding.ts";

type Placed = Omit<Finding, "fixes">;

/** A change to the text that takes a finding away. */
export interface Fix {
  readonly label: string;
  readonly apply: (text: string) => string;
}

const formattingOptions = { insertSpaces: true, tabSize: 2, eol: "\n" };

const edited = (edits: Edit[]) => (text: string) => applyEdits(text, edits);

const order = referenceOf("IntegrationSettings").fields.map((field) => field.name);

/** Where among the properties that are there one belongs that isn't: settings go in the reference's order. */
function insertionIndex(name: string | number | undefined, there: readonly string[]): number {
  const own = order.indexOf(String(name));
  if (own < 0) return there.length;
  const after = there.findIndex((other) => order.indexOf(other) > own);
  return after < 0 ? there.length : after;
}

/** Sets the property at a path to a value, or removes it where the value is `undefined`. */
export const setAt = (path: (string | number)[], value: unknown) => (text: string) =>
  applyEdits(
    text,
    modify(text, path, value, {
      formattingOptions,
      getInsertionIndex: (there) => insertionIndex(path.at(-1), there),
    }),
  );

/** The name that a finding suggests for a property, unless the object has one of that name already. */
function rename({ path, suggestion, from, to }: Placed, text: string): Fix[] {
  if (suggestion === undefined) return [];
  const root = treeOf(text);
  if (root && findNodeAtLocation(root, [...path.slice(0, -1), suggestion])) return [];
  const content = JSON.stringify(suggestion);
  const apply = edited([{ offset: from, length: to - from, content }]);
  return [{ label: `Rename to ${suggestion}`, apply }];
}

/** The number that stands in quotes, where JSON writes it in the same way. */
function quotedNumber(quoted: string): string | undefined {
  const bare = quoted.slice(1, -1);
  return bare === String(Number(bare)) ? bare : undefined;
}

/** What a finding says to write in the place of a value, as JSON. */
function valueFor({ code, message, suggestion, from, to }: Placed, text: string) {
  if (suggestion !== undefined) {
    // Of a wrong type is `"true"`, whose suggestion is to go without the quotes.
    return code === "invalid_type" ? suggestion : JSON.stringify(suggestion);
  }
  return message.endsWith("write it without quotes")
    ? quotedNumber(text.slice(from, to))
    : undefined;
}

function useValue(finding: Placed, text: string): Fix[] {
  const content = valueFor(finding, text);
  if (content === undefined) return [];
  const { from, to } = finding;
  const apply = edited([{ offset: from, length: to - from, content }]);
  return [{ label: `Use ${content}`, apply }];
}

/** The ways out of a contradiction between settings: whatever takes one of its conditions away. */
function resolve({ path, message }: Placed): Fix[] {
  const found = contradictions.find(
    (row) => row.property === path[0] && message.includes(row.message),
  );
  if (!found) return [];
  const set = (value: boolean) => (name: string) => ({
    label: `Set ${name} to ${value}`,
    apply: setAt([name], value),
  });
  const remove = found.present.map((name) => ({
    label: `Remove ${name}`,
    apply: setAt([name], undefined),
  }));
  return [...found.noneTrue.map(set(true)), ...remove, ...found.allTrue.map(set(false))];
}

const REMOVABLE = new Set(["unknown_key", "invalid_type", "not_finite"]);

/** What can be done about a finding, the likeliest first. `optional`: whether the property may be left out. */
export function fixesFor(finding: Placed, text: string, optional: boolean): readonly Fix[] {
  const suggested = finding.code === "unknown_key" ? rename : useValue;
  const fixes = [...suggested(finding, text), ...resolve(finding)];
  if (optional && finding.path.length > 0 && REMOVABLE.has(finding.code)) {
    fixes.push({ label: "Remove", apply: setAt(finding.path, undefined) });
  }
  return fixes;
}
