import { run } from "./run.ts";
import "./abilities.css";

/** What each subject can say beside its verdict, as it was tried out: the time of one that says less buys less. */
export function AbilitiesTable() {
  const { subjects } = run.value;
  const questions = Object.keys(subjects.find(({ abilities }) => abilities)?.abilities ?? {});
  if (questions.length === 0) return null;
  return (
    <div class="panel">
      <h2 id="abilities-title">What each can say</h2>
      <p class="soft">
        All agree on the verdicts that are timed. Beyond these some do less, and are the faster for
        it; this was tried out before anything was measured.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section class="scroller" aria-labelledby="abilities-title" tabIndex={0}>
        <table class="abilities">
          <thead>
            <tr>
              <th scope="col">Validator</th>
              {questions.map((question) => (
                <th key={question} scope="col">
                  {question}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {subjects.map(({ name, version, abilities, leftOut }) => (
              <tr key={name} class={name === "webfuse-widget" ? "ours" : ""}>
                <th scope="row">
                  {name} <span class="soft small">{version}</span>
                </th>
                {abilities ? (
                  questions.map((question) => (
                    <td key={question} class={abilities[question] === "no" ? "lacks" : ""}>
                      {abilities[question]}
                    </td>
                  ))
                ) : (
                  <td colSpan={questions.length}>left out: {leftOut}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
