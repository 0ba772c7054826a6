import { signal } from "@preact/signals";
import type { Figures, Plan, Setting, Start, Subject } from "webfuse-widget-benches/live";
import type { Report } from "./report.ts";

export type Phase = "never" | "running" | "stopped" | "done" | "failed";

/** What is known of a run. */
export interface Run {
  readonly phase: Phase;
  /** Why it failed. */
  readonly reason?: string;
  readonly setting?: Setting;
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

function note(report: Report): void {
  const { value } = run;
  switch (report.kind) {
    case "start":
      run.value = { ...value, start: report };
      break;
    case "subject":
      run.value = { ...value, subjects: [...value.subjects, report] };
      break;
    case "plan":
      run.value = { ...value, plan: report };
      break;
    case "figures":
      run.value = { ...value, figures: [...value.figures, report] };
      break;
    case "end":
      end({ phase: "done" });
      break;
    case "failure":
      end({ phase: "failed", reason: report.reason });
  }
}

/** Runs the comparison, from the beginning. */
export function start(setting: Setting): void {
  worker?.terminate();
  run.value = { ...nothing, phase: "running", setting };
  const mine = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker = mine;
  mine.addEventListener("message", ({ data }: MessageEvent<Report>) => {
    if (worker === mine) note(data);
  });
  mine.addEventListener("error", (event) => {
    event.preventDefault();
    const reason = event.message || "its files couldn't be loaded";
    if (worker === mine) end({ phase: "failed", reason });
  });
  mine.postMessage(setting);
}

/** Stops where it is; what was measured so far stays. */
export const stop = () => end({ phase: "stopped" });
