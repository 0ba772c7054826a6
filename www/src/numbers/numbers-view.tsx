import { AbilitiesTable } from "./abilities-table.tsx";
import { Conditions } from "./conditions.tsx";
import { Control } from "./control.tsx";
import { Results } from "./results.tsx";
import { run } from "./run.ts";
import "./numbers.css";

/** What the benchmark's files weigh compressed, as the build counted; the development server doesn't. */
const weight = import.meta.env.DEV ? "" : "%WEIGHT%";

/** What will happen, before anything has. */
function Nothing() {
  return (
    <section class="empty-state numbers-empty" aria-labelledby="empty-title">
      <h2 id="empty-title">Nothing is measured yet</h2>
      <ol>
        <li>
          The other validators are fetched{weight && `, ${weight} compressed`}. None of them is on
          this page before.
        </li>
        <li>
          Each has to give the same verdicts on the same valid and wrong values. Whoever doesn't
          isn't timed, and is named.
        </li>
        <li>
          They take turns at the six objects, at a wrong tab and misspelt settings with every
          finding read, at 1,000 tabs of which 10 are wrong, and at the JSON text of 1,000 tabs.
        </li>
      </ol>
      <p>
        It takes some seconds, in a worker beside the page, and nothing leaves it. The code is that
        of <code>npm run bench</code>.
      </p>
    </section>
  );
}

/** The package beside other validators, measured in this browser. */
export function NumbersView() {
  const { start, phase } = run.value;
  const empty = !start && phase !== "running";
  return (
    <div class="numbers">
      <div class="view-head">
        <h1>Live numbers</h1>
        <p class="soft">
          The package beside other validators, on the same objects, measured in this browser.
        </p>
      </div>
      <Control />
      {empty ? (
        <Nothing />
      ) : (
        <>
          <Conditions />
          <Results />
          <AbilitiesTable />
        </>
      )}
    </div>
  );
}
