/** What matters of a value besides its type. Constant, so that the bundle holds its numbers alone. */
export const enum Content {
  /** Nothing. */
  None,
  /** Whether a string says `true` or `false`. */
  Boolean,
  /** Whether a string says a number. */
  Integer,
  /** The items of an array. */
  Integers,
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
  /** For each property what matters of its value: listed strings, a shape, or one of the above. */
  readonly contents: readonly (Content | readonly string[] | Shape)[];
}

/** Whether what matters of a value is its own properties. */
export const isShape = (content: Shape["contents"][number]): content is Shape =>
  typeof content === "object" && "names" in content;
