// By name, so that the codes' explanations, which only one view shows, aren't in the first load.
import {
  contradictions as contradictionRows,
  formerNames as formerNameRows,
  objects as objectRows,
} from "../../../src/js/generated/reference.json";
import type { ObjectName } from "./schemas.ts";

/** One property of an object, as the run-time schema describes it. */
export interface Field {
  readonly name: string;
  readonly doc: string;
  readonly required: boolean;
  readonly kind: string;
  readonly object: string | null;
  readonly values: readonly string[] | null;
}

interface ObjectReference {
  readonly name: string;
  readonly doc: string;
  /** Whether a property that isn't listed is an error. */
  readonly sealed: boolean;
  readonly fields: readonly Field[];
}

export const objects: readonly ObjectReference[] = objectRows;

/** What used to be called otherwise, and the setting that took its place. */
export const formerNames: ReadonlyMap<string, string> = new Map(
  formerNameRows.map(({ name, setting }) => [name, setting]),
);

/** Settings that contradict each other: it holds when each condition does. */
export const contradictions: readonly {
  readonly property: string;
  readonly present: readonly string[];
  readonly allTrue: readonly string[];
  readonly noneTrue: readonly string[];
  readonly message: string;
}[] = contradictionRows;

const byName = new Map(objects.map((object) => [object.name, object]));

export function referenceOf(name: ObjectName): ObjectReference {
  const found = byName.get(name);
  if (!found) throw new Error(`the run-time schema has no ${name}`);
  return found;
}
