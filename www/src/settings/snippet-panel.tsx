import { useState } from "preact/hooks";
import { CopyButton } from "../text/copy-button.tsx";
import { LastRead } from "./last-read.tsx";
import { snippets } from "./snippets.ts";
import { checked, lastRead, settings } from "./state.ts";
import "./snippet-panel.css";

/** The code to paste, live. */
export function SnippetPanel() {
  const [chosen, choose] = useState(0);
  const all = snippets(lastRead.value?.settings ?? {});
  const code = all[chosen]?.code ?? "";
  const readable = settings.value !== undefined;
  const wrong = readable && !("valid" in checked.value && checked.value.valid);
  return (
    <section class="panel" aria-labelledby="snippet-title">
      <div class="panel-head">
        <h2 id="snippet-title">What to paste</h2>
        <CopyButton label="Copy" content={() => code} disabled={!readable} />
      </div>
      <LastRead>
        <fieldset class="plain">
          <legend class="visually-hidden">Kind of page</legend>
          <div class="segmented">
            {all.map(({ label }, index) => (
              <label key={label}>
                <input
                  type="radio"
                  name="snippet"
                  checked={chosen === index}
                  onChange={() => choose(index)}
                />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {wrong && <p class="mark error">These settings have errors: put them right first.</p>}
        <pre class="snippet">
          <code>{code}</code>
        </pre>
      </LastRead>
      <p class="soft small">
        Domain, widget key and Space are placeholders: yours are in your Webfuse account.{" "}
        <a href="./widget.html">Start a session and watch it</a> on a page of its own, with yours or
        with a stand-in.
      </p>
    </section>
  );
}
