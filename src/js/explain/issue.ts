import type { Code, Issue } from "../generated/models.js";

type Path = Issue["path"];

/** What a message may quote of a text before it is cut, in UTF-16 units. */
const QUOTED = 40;

/** A text in quotes, cut where it is long. */
export function quote(text: string): string {
  if (text.length <= QUOTED) return JSON.stringify(text);
  let end = QUOTED;
  // Not between the halves of a character.
  if ((text.codePointAt(end - 1) as number) > 0xffff) end--;
  return JSON.stringify(`${text.slice(0, end)}…`);
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

/** A path as code would write it. */
export function writePath(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (step.length <= QUOTED && isIdentifier(step)) {
      text += text ? `.${step}` : step;
    } else text += `[${quote(step)}]`;
  }
  return text;
}

/** All of a finding that is the same wherever it is. */
export interface Template {
  readonly code: Code;
  readonly expected: string;
  readonly received: string;
  readonly suggestion: string;
  /** The properties that take part in it. */
  readonly related: readonly string[];
  /** What stands before the message: nothing, the path, or the path of the property's owner. */
  readonly head: "" | "\x01" | "\x02";
  readonly message: string;
}

/** Reads what the engine says of a key. The marks are those of src/validate/describe.rs. */
export function readTemplate(parts: readonly string[]): Template {
  const [code, expected, received, suggestion, related, message] = parts as [
    Code,
    string,
    string,
    string,
    string,
    string,
  ];
  const head = message[0] === "\x01" || message[0] === "\x02" ? message[0] : "";
  const told = (mark: string, text: string): string => (message.includes(mark) ? text : "");
  return {
    code,
    expected: told("\x04", expected),
    received: told("\x05", received),
    suggestion: told("\x06", suggestion),
    related: related ? related.split(",") : [],
    head,
    message: message
      .slice(head.length)
      .replace("\x04", expected)
      .replace("\x05", received)
      .replace("\x06", suggestion),
  };
}

/** Makes an issue of a template. `text` is the string that was found. */
export function makeIssue(
  template: Template,
  severity: Issue["severity"],
  path: Path,
  text: string | undefined,
): Issue {
  const { head, code, expected, suggestion } = template;
  let { message, received } = template;
  if (text !== undefined) {
    const quoted = quote(text);
    message = message.replace("\x08", () => quoted);
    received &&= quoted;
  }
  if (head) {
    const place = writePath(head === "\x01" ? path : path.slice(0, -1));
    if (place) message = `${place}: ${message}`;
  }
  const issue: Issue = { code, severity, path, message };
  if (expected) issue.expected = expected;
  if (received) issue.received = received;
  if (suggestion) issue.suggestion = suggestion;
  if (template.related.length > 0) {
    const owner = path.slice(0, -1);
    issue.related = template.related.map((name) => ({ path: [...owner, name] }));
  }
  return issue;
}
