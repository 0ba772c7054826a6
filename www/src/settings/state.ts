import { computed } from "@preact/signals";
import { findNodeAtLocation, type Node } from "jsonc-parser";
import { check } from "../findings/check.ts";
import type { Finding } from "../findings/finding.ts";
import { setAt } from "../findings/fixes.ts";
import { isRecord } from "../objects/is-record.ts";
import { referenceOf } from "../objects/reference.ts";
import { treeOf } from "../text/tree.ts";
import { text } from "./entered.ts";

export { text };

export const checked = computed(() => {
  const source = text.value.trim() === "" ? "{}" : text.value;
  return check(source, { object: "IntegrationSettings", list: false });
});

const NONE: readonly Finding[] = [];
export const findings = computed(() =>
  "findings" in checked.value ? checked.value.findings : NONE,
);

/** The settings, or nothing where the text isn't a JSON object. */
export const settings = computed((): Readonly<Record<string, unknown>> | undefined => {
  const result = checked.value;
  const value = "value" in result ? result.value : undefined;
  return isRecord(value) ? value : undefined;
});

/** Settings that can be drawn, and what was found in them. */
interface Readable {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
}

let last: Readable | undefined;

/**
 * The settings as they could be read last, which are now's unless the text is broken or half typed; nothing where they
 * never could.
 */
export const lastRead = computed((): Readable | undefined => {
  if (settings.value) last = { settings: settings.value, findings: findings.value };
  return last;
});

const order = referenceOf("IntegrationSettings").fields.map((field) => field.name);

/** Findings about the property of this name, whether or not it is a setting. */
export const findingsAt = (name: string): readonly Finding[] =>
  findings.value.filter(({ path }) => path[0] === name);

/** Names that settings don't have. */
export const unknown = computed(() =>
  Object.keys(settings.value ?? {}).filter((name) => !order.includes(name)),
);

const whole = () => (text.value.trim() === "" ? "{}" : text.value);

/** Changes a setting, or takes it away, and leaves the rest of the text as it is. */
export function set(name: string, value: unknown): void {
  text.value = setAt([name], value)(whole());
}

/** An entry of the metadata, as it stands in the text, which needn't be JSON while somebody types. */
export interface Entry {
  readonly name: string;
  /** Nothing where it is an object or an array. */
  readonly value: string | number | boolean | null | undefined;
  /** What stands in the text, on one line; empty where it isn't closed yet. */
  readonly shown: string;
  readonly key: Node;
  readonly node: Node;
}

export const entries = computed((): readonly Entry[] => {
  const root = treeOf(text.value);
  const metadata = root && findNodeAtLocation(root, ["metadata"]);
  if (metadata?.type !== "object") return [];
  return (metadata.children ?? []).flatMap(({ children }) => {
    const [key, node] = children ?? [];
    if (!key || !node) return [];
    const source = text.value.slice(node.offset, node.offset + node.length);
    // A string of JSON has no line breaks of its own.
    const lines = source.split("\n").map((line) => line.trim());
    const shown = lines.filter(Boolean).join(" ");
    return [{ name: String(key.value), value: node.value, shown, key, node }];
  });
});

/** Writes a JSON value in the place of a part of the text. */
export function write(node: Node, value: unknown): void {
  const { offset, length } = node;
  const before = text.value;
  text.value = before.slice(0, offset) + JSON.stringify(value) + before.slice(offset + length);
}

/** Adds an entry to the metadata under a name that is free. */
export function addEntry(): void {
  const taken = new Set(entries.value.map(({ name }) => name));
  let name = "name";
  for (let count = 2; taken.has(name); count += 1) name = `name${count}`;
  text.value = isRecord(settings.value?.metadata)
    ? setAt(["metadata", name], "")(whole())
    : setAt(["metadata"], { [name]: "" })(whole());
}

export function removeEntry(name: string): void {
  text.value = setAt(["metadata", name], undefined)(whole());
}
