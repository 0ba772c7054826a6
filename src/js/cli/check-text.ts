import type { Issue } from "../generated/models.js";
import { stringOf } from "../text/input.js";
import type { Check } from "./check.js";
import { excerptOf, inOrder } from "./finding.js";
import { objects } from "./objects.js";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Where a text begins that is a line among others: its number, from 1, and how many UTF-16 units come before it. */
export interface Line {
  readonly number: number;
  readonly offset: number;
}

/** Bytes as the text that they are, a byte order mark included. */
export const decode = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Checks a text as a whole, or one that is a line of a file. */
export function checkText(
  check: Check,
  file: string,
  bytes: Uint8Array,
  line?: Line,
  text = decode(bytes),
): void {
  const issues = findings(check, file, bytes, text, line);
  for (const issue of inOrder(issues)) {
    const { location } = issue;
    const excerpt = location && excerptOf(text, location.offset, location.length);
    for (const { location } of [issue, ...(issue.related ?? [])]) {
      if (!location || !line) continue;
      location.line += line.number - 1;
      location.offset += line.offset;
    }
    check.add({ file, issue, excerpt });
  }
  // The note that there are more stands for one at least, of its severity.
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const isCut = issues.some(({ code }) => code === "truncated");
  check.count(errors, issues.length - errors, isCut);
}

function findings(
  check: Check,
  file: string,
  bytes: Uint8Array,
  text: string,
  line: Line | undefined,
): readonly Issue[] {
  const value = parsed(text);
  // Any object will do to say why a text isn't JSON.
  const [anything] = objects.values();
  const object = value === undefined ? anything : check.objectOf(file, value, line?.number);
  const { schema } = object as NonNullable<typeof object>;
  const used = Array.isArray(value) ? schema.array : schema;
  const result = used.validateJson(bytes, check.args.options);
  return result.valid ? result.warnings : result.issues;
}

/** The value, to see what it is; `undefined` where the text isn't JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(stringOf(text));
  } catch {
    return undefined;
  }
}
