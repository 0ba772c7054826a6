import { Fine, Place } from "../generated/tags.js";

/** An object of the reference, as it is walked through. */
export interface Shape {
  /** Which object it is, for the judge. */
  readonly index: number;
  /** The place of its first property. */
  readonly first: number;
  readonly name: string;
  /** Whether it declares a name. Only of one that is sealed: of others undeclared properties are no findings. */
  readonly declares: ((name: string) => boolean) | undefined;
  /** The names of its properties, in declared order. */
  readonly names: readonly string[];
  /** Reads all of them, by the code that engines are fastest at. Throws where a getter does. */
  readonly read: (from: Readonly<Record<string, unknown>>) => readonly unknown[];
  /** What its properties are. */
  readonly contents: readonly Expected[];
}

/**
 * Describes an object. What its properties are called is seen by what is asked for when they are read, so that their
 * names stand in a page only once.
 */
export function defineShape(
  index: number,
  first: number,
  name: string,
  read: Shape["read"],
  contents: readonly Expected[],
  declares?: Shape["declares"],
): Shape {
  const names: string[] = [];
  read(new Proxy({}, { get: (_, property) => void names.push(property as string) }));
  return { index, first, name, names, read, contents, declares };
}

/** An array. */
export interface List {
  /** Where its items are. */
  readonly place: number;
  /** What they are. */
  readonly items: Expected;
  /** Whether there is nothing to say of an item. May throw. */
  readonly isClean: (item: unknown) => boolean;
}

/**
 * What a value is expected to be: an object, an array of such, or anything else by the tags that are
 * fine without a question, a bit each.
 */
export type Expected = number | Shape | List;

export const isShape = (expected: Expected): expected is Shape =>
  typeof expected === "object" && "names" in expected;

export const isList = (expected: Expected): expected is List =>
  typeof expected === "object" && "items" in expected;

export const integers: List = {
  place: Place.INTEGER,
  items: Fine.INTEGER,
  isClean: (item) => Number.isSafeInteger(item) && (item as number) >= 0,
};
