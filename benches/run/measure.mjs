const now = () => performance.now();

/** How fine the clock is, in ms: browsers make theirs coarse. */
function resolution() {
  const start = now();
  let next = start;
  while (next === start) next = now();
  return next - start;
}

/**
 * How long a round of one subject takes at least, in ms: far above what the clock can tell apart, and short, so that
 * most rounds pass without the system doing something else.
 */
const ROUND = Math.max(0.5, 20 * resolution());
const ROUNDS = 31;

const loopOver = (call, values) => (count) => {
  let seen = 0;
  for (let i = 0, at = 0; i < count; i++) {
    seen += Number(call(values[at]));
    if (++at === values.length) at = 0;
  }
  return seen;
};

let made = 0;

/**
 * A loop of its own for each subject, so that engines specialise it: of code that differs, as they keep what they learn by
 * the code. Where no code may be made at run time, all share one.
 */
function ownLoop() {
  made += 1;
  try {
    return new Function(`/* ${made} */ return (${loopOver})`)();
  } catch {
    return loopOver;
  }
}

/** Collects what the subject before has left, where the engine lets one: it isn't to be paid by the next. */
const tidy = () => globalThis.gc?.({ type: "minor" });

function timed(loop, count) {
  const start = now();
  const seen = loop(count);
  return { took: now() - start, seen };
}

/** How many calls a round takes, after warming up. */
function calibrate(loop) {
  let count = 1;
  while (Math.min(...[1, 2, 3].map(() => timed(loop, count).took)) < ROUND) count *= 2;
  return count;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * Nanoseconds a call, by subject: the median of rounds in which all subjects take turns. `calls` has for each subject
 * the function to call, `values` what it is called with in turn. What it gives counts, so that nothing is left out.
 */
export function measure(calls, values, { rounds = ROUNDS } = {}) {
  const loops = calls.map(([name, call]) => ({ name, loop: ownLoop()(call, values), took: [] }));
  for (const each of loops) each.count = calibrate(each.loop);
  for (let round = 0; round < rounds; round++) {
    for (const each of loops) {
      tidy();
      const { took } = timed(each.loop, each.count);
      each.took.push((took * 1e6) / each.count);
    }
  }
  return Object.fromEntries(loops.map(({ name, took }) => [name, median(took)]));
}
