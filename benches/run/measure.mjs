const now = () => performance.now();

/** How long the clock takes to go on, in ms; longer where the system does something else meanwhile. */
function tick() {
  const start = now();
  let next = start;
  while (next === start) next = now();
  return next - start;
}

/** How fine the clock is, in ms: browsers make theirs coarse. */
const RESOLUTION = Math.min(...Array.from({ length: 20 }, tick));

/**
 * How long a round of one subject takes at least, in ms: far above what the clock can tell apart, and short, so that
 * most rounds pass without the system doing something else.
 */
const ROUND = Math.max(0.5, 20 * RESOLUTION);
const ROUNDS = 31;

/** How long a subject is warmed up, in ms, once it is known how many calls make a round. */
const WARM_UP = 40;

/** Calls with the values in turn, as often as it is told. What the call gives counts, so that nothing is left out. */
export const loopOver = (call, values) => (count) => {
  let seen = 0;
  for (let i = 0, at = 0; i < count; i++) {
    seen += Number(call(values[at]));
    if (++at === values.length) at = 0;
  }
  return seen;
};

let made = 0;

/**
 * A copy of a function that needs nothing from around it, so that engines specialise it: they keep what they learn by the
 * code. Where no code may be made at run time, all share one.
 */
export function ownCopy(code) {
  made += 1;
  try {
    return new Function(`/* ${made} */ return (${code})`)();
  } catch {
    return code;
  }
}

/** Collects what the subject before has left, where the engine lets one: it isn't to be paid by the next. */
const tidy = () => globalThis.gc?.({ type: "minor" });

function timed(loop, count) {
  const start = now();
  const seen = loop(count);
  return { took: now() - start, seen };
}

/** How many calls a round takes, once engines have had time to compile the loop as well as they can. */
function calibrate(loop) {
  let count = 1;
  while (Math.min(...[1, 2, 3].map(() => timed(loop, count).took)) < ROUND) count *= 2;
  for (const start = now(); now() - start < WARM_UP; ) loop(count);
  let faster = timed(loop, count).took;
  while (faster < ROUND) {
    count *= 2;
    faster = timed(loop, count).took;
  }
  return count;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** In another order each time, so that none always comes after the same one, which leaves caches as it does. */
export function shuffled(list) {
  const left = [...list];
  return list.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0]);
}

/**
 * Nanoseconds a call, by name, from rounds in which all loops take turns: the median of the first, and of the others the
 * median of how many times the first they took in the same round. So a machine that changes its pace between rounds
 * doesn't change how they compare.
 */
export function takeTurns(loops, { rounds = ROUNDS } = {}) {
  const turns = loops.map(([name, loop]) => ({ name, loop, count: calibrate(loop), took: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const each of shuffled(turns)) {
      // A few calls first, for caches and memory are as the subject before has left them.
      each.loop(Math.ceil(each.count / 8));
      tidy();
      const { took } = timed(each.loop, each.count);
      each.took.push((took * 1e6) / each.count);
    }
  }
  const [{ took: pace }] = turns;
  const unit = median(pace);
  return Object.fromEntries(
    turns.map(({ name, took }) => [name, unit * median(took.map((ns, i) => ns / pace[i]))]),
  );
}

/** The same, by subject: `calls` has for each the function to call, `values` what it is called with in turn. */
export const measure = (calls, values, setting) =>
  takeTurns(
    calls.map(([name, call]) => [name, ownCopy(loopOver)(call, values)]),
    setting,
  );
