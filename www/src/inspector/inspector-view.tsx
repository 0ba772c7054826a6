import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { Editor, type EditorHandle } from "../editor/editor.tsx";
import { EditorKeys } from "../editor/editor-keys.tsx";
import { type Example, examples } from "../examples/examples.ts";
import type { Range } from "../findings/finding.ts";
import { FindingsList } from "../findings/findings-list.tsx";
import { Verdict } from "../findings/verdict.tsx";
import { keepFocus } from "../focus/keep-focus.ts";
import { objectNames } from "../objects/schemas.ts";
import { SessionPicture } from "../session/session-picture.tsx";
import { checked, findings, parts, target } from "./checked.ts";
import { Comparison } from "./comparison.tsx";
import { choice, text } from "./entered.ts";
import { readPayload } from "./payload-file.ts";
import "./inspector.css";

/** Puts an example into the editor, to be checked as what it looks like. */
function show(example: Example): void {
  text.value = example.text;
  choice.value = "";
}

function Toolbar({ onFile }: { readonly onFile: (file: File) => void }) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <div class="toolbar">
      <label class="choice">
        <span class="soft small">Check as</span>
        <select
          class="field-control"
          value={choice.value}
          onChange={({ currentTarget }) => {
            choice.value = currentTarget.value;
          }}
        >
          <option value="">what it looks like</option>
          <option value="Snapshot">session snapshot</option>
          {objectNames.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          {objectNames.map((name) => (
            <option key={name} value={`${name}[]`}>
              list of {name}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <span class="soft small">Example</span>
        <select
          class="field-control"
          value={examples.find((example) => example.text === text.value)?.name ?? ""}
          onChange={({ currentTarget }) => {
            const example = examples.find(({ name }) => name === currentTarget.value);
            if (example) show(example);
          }}
        >
          <option value="">choose one</option>
          {examples.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button" onClick={() => file.current?.click()}>
        Open a file
      </button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) onFile(chosen);
          currentTarget.value = "";
        }}
      />
    </div>
  );
}

function Nothing() {
  return (
    <div class="empty-state">
      <p>
        Paste what Webfuse gave you, or drop a file: one of the six objects, a list of them, or a
        whole session as <code>{"{ info, tabs, participants, frames }"}</code>.
      </p>
      <p>Or begin with an example:</p>
      <div class="empty-examples">
        {examples.map((example) => (
          <button
            key={example.name}
            type="button"
            class="button small"
            onClick={({ currentTarget }) => keepFocus(currentTarget, () => show(example))}
          >
            {example.name}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Paste a payload, see what it is, what is wrong with it, and what it looks like. */
export function InspectorView() {
  const editor = useRef<EditorHandle | undefined>(undefined);
  const refused = useSignal("");
  const open = async (file: File) => {
    try {
      text.value = await readPayload(file);
      refused.value = "";
    } catch (error) {
      refused.value = error instanceof Error ? error.message : String(error);
    }
  };
  const goTo = ({ from, to }: Range) => editor.current?.goTo(from, to);
  const drawn = Object.keys(parts.value).length > 0;
  return (
    <div class={drawn ? "inspector drawn" : "inspector"}>
      <div class="view-head">
        <h1>Inspect a payload</h1>
        <p class="soft">
          Settings, a tab, a list, a whole session: see what it is and whether it holds.
        </p>
      </div>
      <section
        class="inspector-input"
        aria-label="Payload"
        onDragOver={(event) => event.preventDefault()}
        onDropCapture={(event) => {
          const [file] = event.dataTransfer?.files ?? [];
          if (!file) return;
          event.preventDefault();
          event.stopPropagation();
          void open(file);
        }}
      >
        <Toolbar onFile={(file) => void open(file)} />
        {refused.value !== "" && (
          <p class="verdict error" role="alert">
            {refused.value}
          </p>
        )}
        <Editor
          label="Payload as JSON"
          text={text}
          findings={findings}
          target={target}
          handle={editor}
        />
        <EditorKeys explains />
      </section>
      <section class="inspector-findings" aria-label="Findings" data-home tabIndex={-1}>
        <Verdict checked={checked.value} />
        {checked.value.state === "empty" && <Nothing />}
        <FindingsList
          findings={findings.value}
          onGoTo={goTo}
          onFix={(fix) => {
            text.value = fix.apply(text.value);
          }}
        />
      </section>
      {drawn && (
        <div class="inspector-picture">
          <section class="panel" aria-labelledby="session-title">
            <h2 id="session-title">The session</h2>
            <SessionPicture parts={parts.value} findings={findings.value} onGoTo={goTo} />
          </section>
        </div>
      )}
      {drawn && <Comparison />}
    </div>
  );
}
