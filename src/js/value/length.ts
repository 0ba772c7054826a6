/**
 * The longest list that is looked into. A proxy may claim any length, and an array without items
 * can have one of four billion: neither may keep the page waiting.
 */
export const LONGEST = 2 ** 24;

/** How many items a list has, unless it doesn't say or has too many. */
export function lengthOf(list: ArrayLike<unknown>): number | undefined {
  const { length } = list;
  return typeof length === "number" && length <= LONGEST ? length : undefined;
}
