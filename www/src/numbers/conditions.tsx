import { browserName } from "./browser.ts";
import { run } from "./run.ts";
import { scoreOf } from "./standing.ts";

const listed = new Intl.ListFormat("en");

/** Whether this page has the policy that the build writes into it. */
const hasPolicy = () =>
  document.querySelector("meta[http-equiv='Content-Security-Policy']") !== null;

/** How the package did. */
function Score() {
  const { figures, subjects } = run.value;
  if (figures.length === 0) return null;
  const libraries = new Set(subjects.filter(({ version }) => version).map(({ name }) => name));
  const { first, faster } = scoreOf(figures, libraries);
  const names = [...faster].map(([name, cases]) => `${name} in ${cases}`);
  return (
    <p>
      In {first} of {figures.length} cases no other library is faster than webfuse-widget.
      {names.length > 0 && ` Faster by more than 5 %: ${listed.format(names)}.`}
    </p>
  );
}

/** What peers that make code at run time may do here. */
function CodeMakers() {
  const { start, subjects } = run.value;
  const makers = subjects.filter(({ makesCode }) => makesCode).map(({ name }) => name);
  if (!start || makers.length === 0) return null;
  const who = listed.format(makers);
  if (!start.mayMakeCode) {
    return (
      <p>
        {who} make code at run time. A Content-Security-Policy refuses it here: who can't do without
        is left out, the others are slower than they would be.
      </p>
    );
  }
  return (
    <p>
      {who} make code at run time.{" "}
      {hasPolicy()
        ? "This page's Content-Security-Policy would refuse it. They may here, because a worker is a file of its own, which the page's policy doesn't reach."
        : "A strict Content-Security-Policy would refuse it."}
    </p>
  );
}

/** On what was measured, how, and what it comes to. */
export function Conditions() {
  const { rounds } = run.value;
  return (
    <section class="panel conditions" aria-labelledby="conditions-title">
      <h2 id="conditions-title">Measured here</h2>
      <dl>
        <div>
          <dt>Browser</dt>
          <dd>{browserName()}</dd>
        </div>
        <div>
          <dt>Logical cores</dt>
          <dd>{navigator.hardwareConcurrency}</dd>
        </div>
        <div>
          <dt>Each figure</dt>
          <dd>the median of {rounds} rounds, taken in turns</dd>
        </div>
      </dl>
      <Score />
      <p>
        <strong>hand</strong> is what one would write without a library, check by check: the
        practical limit. Bars grow with the logarithm of the time; the line is at 1×.
      </p>
      <CodeMakers />
      <p>
        <code>npm run bench</code> compares the plain serde-wasm-bindgen binding of the models as
        well, which takes a compiler, and measures sizes, cold starts and growth.
      </p>
    </section>
  );
}
