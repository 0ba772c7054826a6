import type { Issue } from "../generated/models.js";
import type { Check } from "./check.js";
import { excerptOf, inOrder } from "./finding.js";
import { objects } from "./objects.js";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Checks a text as a whole; `line` is the one that it is, where each is a text of its own. */
export function checkText(check: Check, file: string, bytes: Uint8Array, line?: number): void {
  const text = decoder.decode(bytes);
  const issues = findings(check, file, bytes, text, line);
  for (const issue of inOrder(issues)) {
    const { location } = issue;
    const excerpt = location && excerptOf(text, location.offset, location.length);
    if (location) location.line += (line ?? 1) - 1;
    check.add({ file, issue, excerpt });
  }
  // The note that there are more is none of them.
  const listed = issues.filter(({ code }) => code !== "truncated");
  const errors = listed.filter(({ severity }) => severity === "error").length;
  check.count(errors, listed.length - errors);
}

function findings(
  check: Check,
  file: string,
  bytes: Uint8Array,
  text: string,
  line: number | undefined,
): readonly Issue[] {
  const value = parsed(text);
  // Any object will do to say why a text isn't JSON.
  const [anything] = objects.values();
  const object = value === undefined ? anything : check.objectOf(file, value, line);
  const { schema } = object as NonNullable<typeof object>;
  const used = Array.isArray(value) ? schema.array : schema;
  const result = used.validateJson(bytes, check.args.options);
  return result.valid ? result.warnings : result.issues;
}

/** The value, to see what it is; `undefined` where the text isn't JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace("\ufeff", ""));
  } catch {
    return undefined;
  }
}
