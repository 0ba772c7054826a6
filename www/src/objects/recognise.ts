import { isRecord } from "./is-record.ts";
import { formerNames, referenceOf } from "./reference.ts";
import { type ObjectName, objectNames, schemas } from "./schemas.ts";
import { isPartName, type Target } from "./target.ts";

/** How well the names of a value's properties fit an object: 0 for not at all, 1 for exactly. */
function fit(value: Record<string, unknown>, name: ObjectName): number {
  const names = Object.keys(value);
  const { fields } = referenceOf(name);
  const declared = new Set(fields.map((field) => field.name));
  const former = (key: string) => name === "IntegrationSettings" && formerNames.has(key);
  const known = names.filter((key) => declared.has(key) || former(key)).length;
  const required = fields.filter((field) => field.required);
  const present = required.filter((field) => field.name in value).length;
  const whole = required.length === 0 ? 1 : present / required.length;
  return names.length === 0 ? 0 : (known / names.length) * whole;
}

/** Whether a name that settings don't have comes close to one that they have. */
function hasMisspeltSetting(value: Record<string, unknown>): boolean {
  const result = schemas.IntegrationSettings.validate(value);
  return !result.valid && result.issues.some((issue) => issue.suggestion !== undefined);
}

function recogniseObject(value: unknown): ObjectName | undefined {
  if (!isRecord(value)) return undefined;
  const ranked = objectNames
    .map((name) => ({ name, score: fit(value, name) }))
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (best && best.score > 0) return best.name;
  if (Object.keys(value).length === 0) return "IntegrationSettings";
  return hasMisspeltSetting(value) ? "IntegrationSettings" : undefined;
}

function isSnapshot(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const names = Object.keys(value);
  return names.length > 0 && names.every(isPartName);
}

/** What a payload most likely is, judged by the names of its properties. */
export function recognise(value: unknown): Target | undefined {
  if (isSnapshot(value)) return { object: "Snapshot", list: false };
  const list = Array.isArray(value);
  const object = recogniseObject(list ? value.find(isRecord) : value);
  return object && { object, list };
}
