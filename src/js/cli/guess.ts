import { hasOwn } from "../value/own.js";
import { type Checked, objects } from "./objects.js";

/** What a value seems to be, and by what. */
export interface Guess {
  readonly object: Checked;
  readonly by: string;
}

/** Guesses what a value is, an array by its first item. Settings are known by misspelt names too. */
export function guess(value: unknown): Guess | undefined {
  if (Array.isArray(value)) return value.length > 0 ? guess(value[0]) : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  return bySchema(value) ?? byNames(Object.keys(value)) ?? byMisspeltNames(value);
}

function bySchema(value: object & { $schema?: unknown }): Guess | undefined {
  if (!hasOwn(value, "$schema") || typeof value.$schema !== "string") return undefined;
  const name = /(\w+)\.json(?:#.*)?$/.exec(value.$schema)?.[1];
  const object = name === undefined ? undefined : objects.get(name);
  return object && { object, by: '"$schema"' };
}

/** The object that has the most of the names, if no other has as many. */
function byNames(names: readonly string[]): Guess | undefined {
  const scores = [...objects.values()].map((object) => ({
    object,
    score: names.filter((name) => object.shape.names.includes(name)).length,
  }));
  scores.sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (!first || first.score === 0 || first.score === second?.score) return undefined;
  return 2 * first.score < names.length
    ? undefined
    : { object: first.object, by: "its properties" };
}

/** The object that refuses other names, where it knows what at least half of them mean. */
function byMisspeltNames(value: object): Guess | undefined {
  const names = Object.keys(value).length;
  for (const object of objects.values()) {
    if (!object.shape.declares) continue;
    const result = object.schema.validate(value, { maxIssues: Number.POSITIVE_INFINITY });
    const issues = result.valid ? [] : result.issues;
    const stray = issues.filter((issue) => issue.code === "unknown_key" && !issue.suggestion);
    const meant = names - stray.length;
    if (meant > 0 && 2 * meant >= names) return { object, by: "its properties" };
  }
  return undefined;
}
