/**
 * How many explanations may be under way at once, each asked for by a getter of the one before. A
 * getter that validates its own object would never come to an end.
 */
const DEEPEST = 16;

/** How many are under way, or that they have gone too deep since the outermost began. */
let depth = 0;
const TOO_DEEP = -1;

/** Whether a getter that something is explained about is who asks. */
export const isInside = (): boolean => depth !== 0;

/** Says that an explanation begins. What it gives is for `leave`; below zero it goes too deep. */
export function enter(): number {
  if (depth < 0 || depth === DEEPEST) {
    depth = TOO_DEEP;
    return TOO_DEEP;
  }
  return depth++;
}

/**
 * Says that what was entered is over. Whoever goes too deep stays it until the outermost is over:
 * each explanation reads a value several times, so that going on would take longer than anybody waits.
 */
export function leave(before: number): void {
  if (before === 0 || depth > 0) depth = before;
}
