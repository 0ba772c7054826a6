/** How many explanations may be under way at once, each asked for by a getter of the one before. */
const DEEPEST = 16;
let deepest = DEEPEST;

/** How many are under way; or that they have gone too deep since the outermost began. Who asks while any is, is a getter. */
export let depth = 0;
const TOO_DEEP = 99;

/**
 * Does what counts as an explanation, with what it is about, or gives something else where it would go
 * too deep. Then all go too deep until the outermost is over: each reads a value several times, so that
 * going on would take longer than anybody waits.
 */
export function inside<A, B, T>(work: (a: A, b: B) => T, a: A, b: B, tooDeep: () => T): T {
  const before = depth;
  if (before >= deepest) {
    depth = TOO_DEEP;
    beShallow();
    return tooDeep();
  }
  depth = before + 1;
  try {
    return work(a, b);
  } finally {
    // No call, for which the stack could be too full.
    if (before === 0 || depth < TOO_DEEP) depth = before;
  }
}

/**
 * A getter that validates its own object does so at each of the thousand depths that the stack has. So
 * when one has gone too deep, none goes deep again before the job is over.
 */
function beShallow(): void {
  if (deepest < DEEPEST) return;
  Promise.resolve().then(() => {
    deepest = DEEPEST;
  });
  deepest = 1;
}
