import type { Finding } from "../findings/finding.ts";
import { isRecord } from "../objects/is-record.ts";
import { isPartName, type PartName, snapshotParts, type Target } from "../objects/target.ts";
import { jsonOf } from "../text/json-of.ts";

type Path = readonly (string | number)[];

/** An object of a payload, as it is: it may have errors. */
export interface Item {
  readonly value: Readonly<Record<string, unknown>>;
  /** Where in the payload it is. */
  readonly path: Path;
}

/** What there is to draw of a payload, part by part. */
export type Parts = { readonly [Name in PartName]?: readonly Item[] };

function itemsOf(value: unknown, path: Path): Item[] {
  const all = Array.isArray(value)
    ? value.map((item: unknown, index) => ({ value: item, path: [...path, index] }))
    : [{ value, path }];
  return all.filter((item): item is Item => isRecord(item.value));
}

/** The parts of a payload that can be drawn: a snapshot's, or the one that the payload itself is. */
export function partsOf(target: Target, value: unknown): Parts {
  if (target.object === "Snapshot") {
    if (!isRecord(value)) return {};
    const parts = Object.entries(value).filter(([name]) => isPartName(name));
    return Object.fromEntries(parts.map(([name, part]) => [name, itemsOf(part, [name])]));
  }
  const names = Object.keys(snapshotParts).filter(isPartName);
  const name = names.find((part) => snapshotParts[part].object === target.object);
  return name ? { [name]: itemsOf(value, []) } : {};
}

const leadsInto = (path: Path, start: Path) => start.every((step, index) => path[index] === step);

/** The findings that speak of an item, or of something in it. */
export const findingsOf = (findings: readonly Finding[], { path }: Item): readonly Finding[] =>
  findings.filter(
    (finding) =>
      leadsInto(finding.path, path) || finding.others.some((other) => leadsInto(other.path, path)),
  );

/** A property as text, whatever it is. */
export function shown(value: unknown): string {
  if (typeof value === "string") return value;
  return value === undefined ? "?" : (jsonOf(value) ?? "…");
}
