import type { Figures } from "webfuse-widget-benches/live";

const OURS = "webfuse-widget";
const HAND = "hand";

export type Role = "ours" | "hand" | "peer";

/** A subject in a case. */
export interface Row {
  readonly name: string;
  readonly role: Role;
  /** Nanoseconds. */
  readonly time: number;
  /** How many times what is compared with. */
  readonly ratio: number;
}

/** A case with the fastest first. */
interface Standing {
  /** What ratios are of: checks by hand where there are some. */
  readonly base: string;
  readonly rows: readonly Row[];
}

function roleOf(name: string): Role {
  if (name.startsWith(OURS)) return "ours";
  return name === HAND ? "hand" : "peer";
}

export function standingOf({ figures }: Figures): Standing {
  const base = HAND in figures ? HAND : OURS;
  const unit = figures[base] ?? Number.NaN;
  const rows = Object.entries(figures).map(([name, time]) => ({
    name,
    role: roleOf(name),
    time,
    ratio: time / unit,
  }));
  return { base, rows: rows.sort((a, b) => a.time - b.time) };
}

/** What is less far apart than this, in parts of the other, is the same: timings aren't better than that. */
const NOISE = 0.05;

/** How the package does beside the libraries, over several cases. */
export interface Score {
  /** In how many cases none is faster. */
  readonly first: number;
  /** Those that are faster somewhere, with the number of cases. */
  readonly faster: ReadonlyMap<string, number>;
}

export function scoreOf(all: readonly Figures[], libraries: ReadonlySet<string>): Score {
  let first = 0;
  const faster = new Map<string, number>();
  for (const { figures } of all) {
    const limit = (figures[OURS] ?? 0) * (1 - NOISE);
    const ahead = Object.keys(figures).filter(
      (name) => libraries.has(name) && (figures[name] ?? limit) < limit,
    );
    if (ahead.length === 0) first += 1;
    for (const name of ahead) faster.set(name, (faster.get(name) ?? 0) + 1);
  }
  return { first, faster };
}
