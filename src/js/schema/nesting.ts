/**
 * How many validations may be under way at once, each called by a getter of the one before. A
 * getter that validates its own object would never come to an end.
 */
const DEEPEST = 100;

let depth = 0;
let tooDeep = false;

/**
 * Says that values are about to be read. What it gives is for `leave`; below zero it goes too deep.
 *
 * Nearly always nothing is under way. That is told apart here and there, so that only constants are
 * written and no validation waits for what the one before has counted.
 */
export function enter(): number {
  const before = depth;
  if (before === 0) depth = 1;
  else if (before < DEEPEST) depth = before + 1;
  else {
    tooDeep = true;
    return -1;
  }
  return before;
}

/** Says that what was entered is over. */
export function leave(before: number): void {
  if (before > 0) depth = before;
  else {
    depth = 0;
    tooDeep = false;
  }
}

/**
 * Whether validations went too deep since the outermost began. Each of them reads a value several
 * times, so that going on would take longer than anybody waits.
 */
export const isTooDeep = (): boolean => tooDeep;
