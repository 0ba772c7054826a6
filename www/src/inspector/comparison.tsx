import { useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { Editor, type EditorHandle } from "../editor/editor.tsx";
import { laterSession } from "../examples/examples.ts";
import { keepFocus } from "../focus/keep-focus.ts";
import { EventList } from "../session/event-list.tsx";
import { checked, laterChecked, laterFindings, parts, target } from "./checked.ts";
import { compare } from "./compare.ts";
import { later } from "./entered.ts";

/** A second snapshot, and what happened between the two. */
export function Comparison() {
  const open = useSignal(later.value !== "");
  const editor = useRef<EditorHandle | undefined>(undefined);
  useSignalEffect(() => {
    if (later.value !== "") open.value = true;
  });
  if (!open.value) {
    return (
      <section class="panel comparison" aria-labelledby="comparison-title" data-home tabIndex={-1}>
        <h2 id="comparison-title">What changed since?</h2>
        <p class="soft">Paste a later snapshot of the same session, and see it event by event.</p>
        <div key="open" class="toolbar">
          <button
            type="button"
            class="button primary"
            onClick={({ currentTarget }) =>
              keepFocus(currentTarget, () => {
                open.value = true;
              })
            }
          >
            Compare with a later snapshot
          </button>
          <button
            type="button"
            class="button"
            onClick={({ currentTarget }) =>
              keepFocus(currentTarget, () => {
                later.value = laterSession;
                open.value = true;
              })
            }
          >
            Take the example
          </button>
        </div>
      </section>
    );
  }
  const compared = compare(checked.value, laterChecked.value);
  return (
    <section class="panel comparison" aria-labelledby="comparison-title" data-home tabIndex={-1}>
      <div key="close" class="panel-head">
        <h2 id="comparison-title">What changed since?</h2>
        <button
          type="button"
          class="button"
          onClick={({ currentTarget }) =>
            keepFocus(currentTarget, () => {
              later.value = "";
              open.value = false;
            })
          }
        >
          Close
        </button>
      </div>
      <div class="comparison-parts">
        <Editor
          label="Later snapshot as JSON"
          text={later}
          findings={laterFindings}
          target={target}
          handle={editor}
        />
        {compared.state === "waiting" && (
          <p class="empty">
            {later.value.trim() === ""
              ? "Paste the later snapshot above."
              : "The later snapshot isn't JSON that can be compared."}
          </p>
        )}
        {compared.state === "refused" && <p class="mark error">{compared.reason}</p>}
        {compared.state === "compared" && (
          <EventList events={compared.events} participants={parts.value.participants} />
        )}
      </div>
    </section>
  );
}
