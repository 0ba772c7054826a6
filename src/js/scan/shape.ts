/** What matters of a value besides its type. Constant, so that the bundle holds its numbers alone. */
export const enum Content {
  /** Nothing. */
  None,
  /** Whether a string says `true` or `false`. */
  Boolean,
  /** Whether a string says a number. */
  Integer,
  /** Whether an object is a plain one. */
  Record,
  /** That, and its entries. */
  Entries,
}

/** An object of the reference, as the scanner reads it. */
export interface Shape {
  /** Which object it is, for the walker. */
  readonly index: number;
  /** Which of all fields is its first, for the walker. */
  readonly first: number;
  readonly name: string;
  /** Whether properties that aren't declared are findings. */
  readonly sealed: boolean;
  /** The names of its properties, in declared order. */
  readonly names: readonly string[];
  /** What matters of its properties. */
  readonly contents: readonly Expected[];
}

/** An array. */
export interface List {
  /** What matters of its items. */
  readonly items: Expected;
  /** Whether there is nothing to say of an item. May throw. */
  readonly isClean: (item: unknown) => boolean;
}

/** What matters of a value: one of the above, or whether it is among listed strings. */
export type Expected = Content | readonly string[] | Shape | List;

export const isShape = (expected: Expected): expected is Shape =>
  typeof expected === "object" && "names" in expected;

export const isList = (expected: Expected): expected is List =>
  typeof expected === "object" && "items" in expected;

export const integers: List = {
  items: Content.Integer,
  isClean: (item) => Number.isSafeInteger(item) && (item as number) >= 0,
};
