import type { Field } from "./reference.ts";

const quoted = (values: readonly string[] | null) =>
  (values ?? []).map((value) => JSON.stringify(value)).join(" | ");

/** A property's type as TypeScript has it. */
export function typeText(field: Field): string {
  switch (field.kind) {
    case "integer":
      return "number";
    case "integers":
      return "number[]";
    case "known":
      return "string";
    case "documented":
      return `${quoted(field.values)} | string`;
    case "choice":
      return `${quoted(field.values)} | null`;
    case "object":
      return field.object ?? "object";
    case "record":
      return "Record<string, any>";
    case "entries":
      return "Record<string, string | number | boolean>";
    default:
      return field.kind;
  }
}
