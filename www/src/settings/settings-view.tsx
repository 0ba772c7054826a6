import { useRef } from "preact/hooks";
import { Editor, type EditorHandle } from "../editor/editor.tsx";
import { EditorKeys } from "../editor/editor-keys.tsx";
import { FindingsList } from "../findings/findings-list.tsx";
import { Verdict } from "../findings/verdict.tsx";
import { SettingsForm } from "./form.tsx";
import { Picture } from "./picture.tsx";
import { SnippetPanel } from "./snippet-panel.tsx";
import { checked, findings, text } from "./state.ts";
import "./settings-view.css";

/** Build settings in a form or as JSON, and see what they do. */
export function SettingsView() {
  const editor = useRef<EditorHandle | undefined>(undefined);
  return (
    <div class="settings">
      <div class="view-head">
        <h1>Build settings</h1>
        <p class="soft">
          The third argument of <code>webfuse.initSpace</code>: form and JSON are one, and every
          finding shows while you type.
        </p>
      </div>
      <div class="settings-left">
        <Verdict checked={checked.value} />
        <SettingsForm />
      </div>
      <div class="settings-right">
        <Picture />
        <section class="panel" aria-labelledby="json-title" data-home tabIndex={-1}>
          <div class="panel-head">
            <h2 id="json-title">JSON</h2>
            <EditorKeys />
          </div>
          <Editor label="Settings as JSON" text={text} findings={findings} handle={editor} />
          <FindingsList
            findings={findings.value}
            onGoTo={({ from, to }) => editor.current?.goTo(from, to)}
            onFix={(fix) => {
              text.value = fix.apply(text.value);
            }}
          />
        </section>
        <SnippetPanel />
      </div>
    </div>
  );
}
