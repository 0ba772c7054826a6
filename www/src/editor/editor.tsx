import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  forceParsing,
  indentOnInput,
  syntaxHighlighting,
} from "@codemirror/language";
import { type Diagnostic, lintGutter, nextDiagnostic, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import {
  type Command,
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { effect, type ReadonlySignal, type Signal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Finding } from "../findings/finding.ts";
import type { Target } from "../objects/target.ts";
import { explainNames } from "./explain-names.ts";
import { highlighting, look } from "./look.ts";
import { replacement } from "./replacement.ts";
import { typeOver } from "./type-over.ts";
import "./editor.css";

/** What others may ask of an editor that is there. */
export interface EditorHandle {
  /** Selects a range, brings it into view and takes the focus. */
  readonly goTo: (from: number, to: number) => void;
}

/** How many characters of a text are in view at first, at most. */
const SEEN = 10_000;

interface EditorProps {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly text: Signal<string>;
  readonly findings: ReadonlySignal<readonly Finding[]>;
  /** What the text is taken for: a property's name then says what it is. */
  readonly target?: ReadonlySignal<Target | undefined>;
  readonly handle?: { current: EditorHandle | undefined };
}

function diagnose(
  findings: readonly Finding[],
  { doc }: EditorState,
  text: Signal<string>,
): Diagnostic[] {
  return findings.map(({ from, to, severity, message, fixes }) => ({
    from: Math.min(from, doc.length),
    // Of many lines the first is underlined.
    to: Math.min(to, doc.lineAt(Math.min(from, doc.length)).to),
    severity,
    message,
    actions: fixes.map(({ label, apply }) => ({
      name: label,
      apply: () => {
        text.value = apply(text.value);
      },
    })),
  }));
}

/** Applies the first fix of the first finding at the cursor. */
function fixAtCursor(text: Signal<string>, findings: ReadonlySignal<readonly Finding[]>): Command {
  return ({ state }) => {
    const { head } = state.selection.main;
    const line = state.doc.lineAt(head);
    const inLine = findings.value.filter(
      ({ from, to, fixes }) => fixes.length > 0 && from <= line.to && to >= line.from,
    );
    const here = inLine.find(({ from, to }) => from <= head && head <= to) ?? inLine[0];
    const fix = here?.fixes[0];
    if (!fix) return false;
    text.value = fix.apply(text.value);
    return true;
  };
}

/**
 * A JSON editor. It lives in a shadow tree, where CodeMirror adopts its style sheets instead of writing style elements,
 * which the page's content security policy forbids.
 */
export function Editor({ label, text, findings, target, handle }: EditorProps) {
  const host = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: "open" });
    const editor = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: text.value,
        extensions: [
          lineNumbers(),
          lintGutter(),
          foldGutter(),
          history(),
          drawSelection(),
          indentOnInput(),
          bracketMatching(),
          highlightActiveLine(),
          json(),
          syntaxHighlighting(highlighting),
          look,
          typeOver,
          target ? explainNames(target) : [],
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
          keymap.of([
            { key: "F8", run: nextDiagnostic },
            { key: "Mod-.", run: fixAtCursor(text, findings) },
            ...defaultKeymap,
            ...historyKeymap,
            ...foldKeymap,
          ]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) text.value = update.state.doc.toString();
          }),
        ],
      }),
    });
    // What is seen first is folded where it will be: markers that come as the parser does would move about.
    forceParsing(editor, Math.min(text.value.length, SEEN), 200);
    // One effect: the places of findings are those of the text that they were found in, which has to be there first.
    const stop = effect(() => {
      const now = editor.state.doc.toString();
      if (now !== text.value) editor.dispatch({ changes: replacement(now, text.value) });
      editor.dispatch(setDiagnostics(editor.state, diagnose(findings.value, editor.state, text)));
    });
    if (handle) {
      handle.current = {
        goTo(from, to) {
          editor.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
          editor.focus();
        },
      };
    }
    return () => {
      stop();
      editor.destroy();
      if (handle) handle.current = undefined;
    };
  }, [label, text, findings, target, handle]);

  return <div ref={host} class="editor" />;
}
