import type { Issue } from "../generated/models.js";
import { Mark, NOTHING_SAID, type Said, type Template } from "./template.js";

type Path = Issue["path"];

/** What a message may quote of a text before it is cut, in UTF-16 units. */
const QUOTED = 40;
/** What stands for the rest. */
const CUT = "…";

/** A text in quotes, cut where it is long. */
export function quote(text: string): string {
  if (text.length <= QUOTED) return isIdentifier(text) ? `"${text}"` : JSON.stringify(text);
  let end = QUOTED;
  // Not between the halves of a character.
  if ((text.codePointAt(end - 1) as number) > 0xffff) end--;
  return JSON.stringify(text.slice(0, end) + CUT);
}

/**
 * Whether code could write a name after a dot. No regular expression: where the stack is nearly
 * full, V8 ends the process that compiles one.
 */
function isIdentifier(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    const isLetter = ((unit | 32) > 96 && (unit | 32) < 123) || unit === 95 || unit === 36;
    if (!isLetter && (i === 0 || unit < 48 || unit > 57)) return false;
  }
  return name !== "";
}

/** A path as code would write it, or its first steps. */
export function writePath(path: Path, steps = path.length): string {
  let text = "";
  for (let i = 0; i < steps; i++) {
    const step = path[i] as string | number;
    if (typeof step === "number") text += `[${step}]`;
    else if (step.length <= QUOTED && isIdentifier(step)) {
      text += text ? `.${step}` : step;
    } else text += `[${quote(step)}]`;
  }
  return text;
}

/** Makes an issue of a template. `text` is the string that was found, where the message quotes it. */
export function makeIssue(
  template: Template,
  severity: Issue["severity"],
  path: Path,
  text?: unknown,
): Issue {
  const { code, expected, received, suggestion, related } = template;
  if (!isSaid(template, path, text)) template.said = say(template, path, text);
  const { message, quoted } = template.said;
  const issue: Issue = { code, severity, path, message };
  if (expected) issue.expected = expected;
  if (received) issue.received = received === Mark.Text ? quoted : received;
  if (suggestion) issue.suggestion = suggestion;
  if (related) {
    issue.related = related.split(",").map((name) => ({ path: [...path.slice(0, -1), name] }));
  }
  return issue;
}

/** Whether the template was last about the same. */
const isSaid = ({ said, end }: Template, path: Path, text: unknown): boolean =>
  path.length === said.path.length &&
  path.every((step, i) => step === said.path[i]) &&
  (end === undefined || text === said.text);

function say({ head, start, end }: Template, path: Path, text: unknown): Said {
  const quoted = end === undefined ? "" : quote(text as string);
  const place = head > Mark.Owner ? "" : writePath(path, path.length - +(head === Mark.Owner));
  const begin = place ? `${place}: ${start}` : start;
  const message = quoted ? begin + quoted + end : begin;
  // In a list the next is at another index. What is cut is long, and is not to be held in memory.
  const isKept = typeof path[0] !== "number" && !message.includes(CUT);
  const like = isKept ? [...path] : NOTHING_SAID.path;
  return { path: like, text: isKept && quoted ? text : "", quoted, message };
}
