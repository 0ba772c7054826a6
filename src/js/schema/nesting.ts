/**
 * How many validations may be under way at once, each called by a getter of the one before. A
 * getter that validates its own object would never come to an end.
 */
const DEEPEST = 100;

let depth = 0;
let tooDeep = false;

/** Says that values are about to be read; false where that would go too deep. */
export function enter(): boolean {
  if (depth === DEEPEST) {
    tooDeep = true;
    return false;
  }
  depth++;
  return true;
}

/** The same where nothing else is under way; false where something is. It has nothing to count. */
export function enterFirst(): boolean {
  if (depth > 0) return false;
  depth = 1;
  return true;
}

/** Says that what was entered first is over. */
export function leaveFirst(): void {
  depth = 0;
  tooDeep = false;
}

/** Says that what was entered is over. */
export function leave(): void {
  depth--;
  if (depth === 0) tooDeep = false;
}

/**
 * Whether validations went too deep since the outermost began. Each of them reads a value several
 * times, so that going on would take longer than anybody waits.
 */
export const isTooDeep = (): boolean => tooDeep;
