import { useSignal } from "@preact/signals";
import { type Run, run, start, stop } from "./run.ts";

const thoroughness = [
  { label: "Quick", rounds: 7 },
  { label: "Thorough", rounds: 31 },
];

/** How far the run has come, from 0 to 1, and what it does. */
function progress({ start: begun, plan, subjects, figures }: Run): { part: number; doing: string } {
  if (!begun) return { part: 0, doing: "Loading" };
  if (!plan) {
    const next = begun.subjects[subjects.length] ?? "";
    return {
      part: (0.2 * subjects.length) / begun.subjects.length,
      doing: `Loading and checking ${next}`,
    };
  }
  const cases = plan.workloads.flatMap((workload) => workload.cases);
  return {
    part: 0.2 + (0.8 * figures.length) / cases.length,
    doing: `Measuring ${cases[figures.length] ?? ""}, ${figures.length + 1} of ${cases.length}`,
  };
}

function Progress() {
  const { part, doing } = progress(run.value);
  return (
    <div class="run-progress">
      <progress aria-label="Progress of the run" value={part} max={1} />
      <span class="soft small">{doing}</span>
    </div>
  );
}

const said = {
  never: "",
  running: "Running. The page can be used meanwhile.",
  stopped: "Stopped. What was measured before stays below.",
  done: "Done.",
  failed: "",
};

/** Starts and stops a run. */
export function Control() {
  const rounds = useSignal(7);
  const { phase, reason } = run.value;
  const running = phase === "running";
  return (
    <section class="panel run-control" aria-label="Run">
      <div class="run-row">
        <fieldset class="plain segmented" disabled={running}>
          <legend class="visually-hidden">How thoroughly</legend>
          {thoroughness.map((each) => (
            <label key={each.label}>
              <input
                type="radio"
                name="rounds"
                checked={rounds.value === each.rounds}
                onChange={() => {
                  rounds.value = each.rounds;
                }}
              />
              <span>{each.label}</span>
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          class={running ? "button" : "button primary"}
          onClick={() => (running ? stop() : start(rounds.value))}
        >
          {running ? "Stop" : phase === "never" ? "Run the benchmark" : "Run again"}
        </button>
        <p class="soft" role="status">
          {said[phase]}
        </p>
      </div>
      {running && <Progress />}
      {phase === "failed" && (
        <p class="verdict error" role="alert">
          The benchmark failed: {reason}. Run it again, or reload the page.
        </p>
      )}
    </section>
  );
}
