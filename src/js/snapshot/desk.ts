import type { Collected } from "../explain/explain.js";
import { writePath } from "../explain/issue.js";
import { type Instance, integersAt, onInstance } from "../full/instance.js";
import type { Code, Issue } from "../generated/models.js";

/** A rule's code and its texts; see `Rule` of src/snapshot/finding.rs. */
type Rule = readonly [code: Code, path: string, related: string, ...messages: string[]];

/** Those that have been asked for, by their places among all. */
const rules: Rule[] = [];

/** Of how many integers a finding is made. */
const FINDING = 6;

function put(instance: Instance, numbers: readonly number[]): void {
  const address = instance.snapshot_numbers(numbers.length) >>> 0;
  new Float64Array(instance.memory.buffer, address, numbers.length).set(numbers);
}

/** What the rules find of a session, of which these are the facts. */
export const check = (numbers: readonly number[], strict: boolean, most: number): Collected =>
  onInstance((instance) => {
    put(instance, numbers);
    const answer = integersAt(instance, instance.snapshot_check(+strict, most), 4);
    const [errorTotal, warningTotal, address, count] = answer as unknown as Four;
    const findings = integersAt(instance, address, FINDING * count);
    const values = new Float64Array(instance.memory.buffer, address, (FINDING * count) / 2);
    const errors: Issue[] = [];
    const warnings: Issue[] = [];
    for (let i = 0; i < count; i++) {
      const integers = findings.subarray(FINDING * i + 2, FINDING * (i + 1));
      const [at, other, ruleAndSeverity] = integers as unknown as Four;
      const severity = ruleAndSeverity & 256 ? "warning" : "error";
      const rule = ruleOf(instance, ruleAndSeverity & 255);
      const issue = makeIssue(rule, severity, at, other, values[(FINDING / 2) * i] as number);
      (severity === "error" ? errors : warnings).push(issue);
    }
    return { errors, warnings, errorTotal, warningTotal };
  });

type Four = [number, number, number, number];

/** What there is to say where this was found in place of a snapshot. */
export const refuse = (found: string): Issue =>
  onInstance((instance) => makeIssue(ruleOf(instance, 0), "error", 0, 0, found));

function ruleOf(instance: Instance, index: number): Rule {
  let rule = rules[index];
  if (!rule) {
    const answer = integersAt(instance, instance.snapshot_rule(index), 4) as unknown as Four;
    const [code, codeLength, texts, textsLength] = answer;
    const text = (address: number, length: number): string =>
      new TextDecoder().decode(new Uint8Array(instance.memory.buffer, address, length));
    rule = [text(code, codeLength), ...text(texts, textsLength).split("\0")] as unknown as Rule;
    rules[index] = rule;
  }
  return rule;
}

/** Makes an issue of a rule, in whose texts `#` stands for an index and `\x01` for the value. */
function makeIssue(
  [code, at, related, ...messages]: Rule,
  severity: Issue["severity"],
  index: number,
  other: number,
  value: number | string,
): Issue {
  const path = steps(at, index);
  const heading = at && `${writePath(path)}: `;
  // Where there are several messages, the value says which it is. Each ends with NUL.
  const message = (messages[messages.length > 2 ? +value : 0] as string)
    .replace("\x01", String(value))
    .replace("#", String(other));
  const issue: Issue = { code, severity, path, message: heading + message };
  if (related) issue.related = [{ path: steps(related, other) }];
  return issue;
}

const steps = (path: string, index: number): Issue["path"] =>
  path ? path.split(".").map((step) => (step === "#" ? index : step)) : [];

/** Where a frame belongs: the position of its parent, or one of these. */
export const enum Place {
  Circular = 2 ** 32 - 3,
  Orphan = 2 ** 32 - 2,
  Root = 2 ** 32 - 1,
}

/** Where frames belong, of which these are first each `frameId`, then each `parentFrameId`. */
export const place = (numbers: readonly number[]): Uint32Array =>
  onInstance((instance) => {
    put(instance, numbers);
    return integersAt(instance, instance.snapshot_place(), numbers.length / 2).slice();
  });
