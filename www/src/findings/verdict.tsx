import { nameOf } from "../objects/target.ts";
import type { Checked } from "./check.ts";

const count = (many: number, word: string) => `${many} ${word}${many === 1 ? "" : "s"}`;

function sentence(checked: Checked): string {
  if (checked.state === "empty") return "Nothing to check yet";
  if (checked.state === "unreadable") return "Not JSON";
  if (checked.state === "unrecognised") {
    return "None of the objects that are known: choose one under “Check as”";
  }
  // The note that there are more is none of them.
  const listed = checked.findings.filter(({ code }) => code !== "truncated");
  const errors = listed.filter(({ severity }) => severity === "error").length;
  const warnings = listed.length - errors;
  const parts = [
    errors && count(errors, "error"),
    warnings && count(warnings, "warning"),
    listed.length < checked.findings.length && "and more that aren't listed",
  ];
  const said = parts.filter(Boolean).join(", ");
  return `${checked.valid ? "Valid" : "Invalid"} ${nameOf(checked.target)}${said && `: ${said}`}`;
}

function tone(checked: Checked): string {
  if (checked.state === "unreadable") return "error";
  if (checked.state !== "checked") return "neutral";
  if (!checked.valid) return "error";
  return checked.findings.length > 0 ? "warning" : "ok";
}

/** What a text was found to be, in one line. */
export function Verdict({ checked }: { readonly checked: Checked }) {
  return (
    <p class={`verdict ${tone(checked)}`} role="status" data-testid="verdict">
      {sentence(checked)}
    </p>
  );
}
