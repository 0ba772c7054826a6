import { performance } from "node:perf_hooks";
import { Stop } from "./stop.mjs";

const column = 16;

/** Seconds since `start`, as text. */
export const since = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** One line of the run's own, under a step's name. */
export function say(name, text) {
  console.log(`${name.padEnd(column)} ${text}`);
}

/** Says what a step does, does it, and says how long it took. */
export async function step(name, what, action) {
  const start = performance.now();
  say(name, what);
  let result;
  try {
    result = await action();
  } catch (error) {
    if (error instanceof Stop) throw new Stop(`${name}: ${error.message}`);
    throw error;
  }
  say(name, `done in ${since(start)}`);
  return result;
}

/** Runs a script; when it stops, prints the line that says why, and nothing else. */
export async function main(script) {
  try {
    await script();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
