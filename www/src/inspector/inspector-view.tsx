import { useRef } from "preact/hooks";
import { Editor, type EditorHandle } from "../editor/editor.tsx";
import { FindingsList } from "../findings/findings-list.tsx";
import { Verdict } from "../findings/verdict.tsx";
import { objectNames } from "../objects/schemas.ts";
import { checked, choice, findings, text } from "./state.ts";
import "./inspector.css";

/** Paste a payload, see what it is and everything that is wrong with it. */
export function InspectorView() {
  const editor = useRef<EditorHandle | undefined>(undefined);
  return (
    <div class="inspector">
      <h1>Inspect a payload</h1>
      <section class="inspector-input" aria-label="Payload">
        <label class="choice">
          Check as
          <select
            class="field-control"
            value={choice.value}
            onChange={(event) => {
              choice.value = event.currentTarget.value;
            }}
          >
            <option value="">what it looks like</option>
            {objectNames.flatMap((name) => [
              <option key={name} value={name}>
                {name}
              </option>,
              <option key={`${name}[]`} value={`${name}[]`}>
                list of {name}
              </option>,
            ])}
          </select>
        </label>
        <Editor label="Payload as JSON" text={text} findings={findings} handle={editor} />
      </section>
      <section class="inspector-result" aria-label="Findings">
        <Verdict checked={checked.value} />
        <FindingsList
          findings={findings.value}
          onGoTo={({ from, to }) => editor.current?.goTo(from, to)}
          onFix={(fix) => {
            text.value = fix.apply(text.value);
          }}
        />
      </section>
    </div>
  );
}
