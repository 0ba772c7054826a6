import { lengthOf } from "./length.js";

/** How many items a list has; `undefined` where that can't be had. */
export function readLength(list: ArrayLike<unknown>): number | undefined {
  try {
    return lengthOf(list);
  } catch {
    return undefined;
  }
}

/** The first item from an index on that a guard doesn't pass, or the length where all pass. */
export function firstToDoubt(
  list: readonly unknown[],
  from: number,
  length: number,
  passes: (item: unknown) => boolean,
): number {
  let i = from;
  try {
    while (i < length && passes(list[i])) i++;
  } catch {
    // It can't be read, or can't be looked into.
  }
  return i;
}
