import { signal } from "@preact/signals";
import type { Figures, Plan, Start, Subject } from "webfuse-widget-benches/live";
import type { Report, Task } from "./report.ts";

type Phase = "never" | "running" | "stopped" | "done" | "failed";

/** What is known of a run. */
export interface Run {
  readonly phase: Phase;
  /** Why it failed. */
  readonly reason?: string;
  /** How many times each subject takes its turn. */
  readonly rounds?: number;
  readonly start?: Start;
  readonly plan?: Plan;
  readonly subjects: readonly Subject[];
  readonly figures: readonly Figures[];
}

const nothing: Run = { phase: "never", subjects: [], figures: [] };

/** The last run. It goes on while other views are shown. */
export const run = signal<Run>(nothing);

let worker: Worker | undefined;

function end(how: Partial<Run>): void {
  worker?.terminate();
  worker = undefined;
  run.value = { ...run.value, ...how };
}

/** What is known once the worker has told something. */
function including(known: Run, report: Report): Run {
  switch (report.kind) {
    case "start":
      return { ...known, start: report };
    case "subject":
      return { ...known, subjects: [...known.subjects, report] };
    case "plan":
      return { ...known, plan: report };
    case "figures":
      return { ...known, figures: [...known.figures, report] };
    default:
      return known;
  }
}

/** Has a worker of its own do a task, and then goes on. */
function work(task: Task, next: () => void): void {
  worker?.terminate();
  const mine = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker = mine;
  mine.addEventListener("message", ({ data }: MessageEvent<Report>) => {
    if (worker !== mine) return;
    if (data.kind === "end") next();
    else if (data.kind === "failure") end({ phase: "failed", reason: data.reason });
    else run.value = including(run.value, data);
  });
  mine.addEventListener("error", (event) => {
    event.preventDefault();
    const reason = event.message || "its files couldn't be loaded";
    if (worker === mine) end({ phase: "failed", reason });
  });
  mine.postMessage(task);
}

/** Runs the comparison, from the beginning: checks who agrees, then measures those. */
export function start(rounds: number): void {
  run.value = { ...nothing, phase: "running", rounds };
  work({ task: "check" }, () => {
    const leftOut = run.value.subjects.filter((each) => each.leftOut).map(({ name }) => name);
    work({ task: "measure", rounds, leftOut }, () => end({ phase: "done" }));
  });
}

/** Stops where it is; what was measured so far stays. */
export const stop = () => end({ phase: "stopped" });
