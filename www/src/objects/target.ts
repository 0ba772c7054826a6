import { type Field, referenceOf } from "./reference.ts";
import { type ObjectName, objectNames } from "./schemas.ts";

/** What a payload is taken for: one object, a list of it, or a session's snapshot. */
export interface Target {
  readonly object: ObjectName | "Snapshot";
  readonly list: boolean;
}

/** The parts of a snapshot, and what each is. */
export const snapshotParts = {
  info: { object: "SessionInfo", list: false },
  tabs: { object: "Tab", list: true },
  participants: { object: "Participant", list: true },
  frames: { object: "Frame", list: true },
} as const satisfies Record<string, Target>;

export type PartName = keyof typeof snapshotParts;

export const isPartName = (name: unknown): name is PartName =>
  typeof name === "string" && Object.hasOwn(snapshotParts, name);

const isObjectName = (name: string): name is ObjectName =>
  (objectNames as readonly string[]).includes(name);

/** What can be chosen, by a name such as `Tab`, `Tab[]` or `Snapshot`. */
export function targetNamed(name: string): Target | undefined {
  if (name === "Snapshot") return { object: "Snapshot", list: false };
  const object = name.replace("[]", "");
  return isObjectName(object) ? { object, list: name.endsWith("[]") } : undefined;
}

export const nameOf = ({ object, list }: Target): string =>
  list ? `list of ${object}` : object === "Snapshot" ? "session snapshot" : object;

/** The declared property that a path of a payload leads to. */
export function fieldAt(target: Target, path: readonly (string | number)[]): Field | undefined {
  const names = path.filter((step) => typeof step === "string");
  let owner: string | null = target.object;
  if (owner === "Snapshot") {
    const part = names.shift();
    owner = isPartName(part) ? snapshotParts[part].object : null;
  }
  let field: Field | undefined;
  for (const name of names) {
    if (owner === null || !isObjectName(owner)) return undefined;
    field = referenceOf(owner).fields.find((declared) => declared.name === name);
    if (!field) return undefined;
    owner = field.object;
  }
  return field;
}
