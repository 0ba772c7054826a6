import type { Figures, Workload } from "webfuse-widget-benches/live";
import { Bars, scaleOf } from "./bars.tsx";
import { run } from "./run.ts";

interface CaseProps {
  readonly workload: Workload;
  readonly name: string;
  /** The figures of the whole workload. */
  readonly all: readonly Figures[];
}

function Case({ workload, name, all }: CaseProps) {
  const figures = all.find((each) => each.case === name);
  const { phase } = run.value;
  return (
    <section class="panel case">
      {workload.cases.length > 1 && <h3>{name}</h3>}
      {figures ? (
        <Bars workload={workload} figures={figures} scale={scaleOf(all)} />
      ) : (
        <p class="case-waiting soft">{phase === "running" ? "To be measured" : "Not measured"}</p>
      )}
    </section>
  );
}

/** What was measured, workload by workload. */
export function Results() {
  const { plan, figures } = run.value;
  return (
    <div class="results">
      {plan?.workloads.map((workload) => {
        const own = figures.filter((each) => each.workload === workload.id);
        return (
          <section
            key={workload.id}
            class={workload.cases.length > 1 ? "workload" : "workload single"}
            aria-labelledby={`workload-${workload.id}`}
          >
            <h2 id={`workload-${workload.id}`}>{workload.title}</h2>
            <div class="cases">
              {workload.cases.map((name) => (
                <Case key={name} workload={workload} name={name} all={own} />
              ))}
            </div>
          </section>
        );
      })}
    </div>
  );
}
