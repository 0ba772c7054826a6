import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  syntaxHighlighting,
} from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { useEffect, useRef } from "preact/hooks";
import type { Finding } from "../findings/finding.ts";
import { highlighting, look } from "./look.ts";
import { replacement } from "./replacement.ts";
import "./editor.css";

/** What others may ask of an editor that is there. */
export interface EditorHandle {
  /** Selects a range, brings it into view and takes the focus. */
  readonly goTo: (from: number, to: number) => void;
}

interface EditorProps {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly findings: readonly Finding[];
  readonly handle?: { current: EditorHandle | undefined };
}

/**
 * A JSON editor. It lives in a shadow tree, where CodeMirror adopts its style sheets instead of writing style elements,
 * which the page's content security policy forbids.
 */
export function Editor({ label, text, onText, findings, handle }: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | undefined>(undefined);
  const changed = useRef(onText);
  changed.current = onText;

  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: "open" });
    const editor = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: text,
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
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ "aria-label": label }),
          keymap.of([...defaultKeymap, ...historyKeymap, ...foldKeymap, ...lintKeymap]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) changed.current(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = editor;
    if (handle) {
      handle.current = {
        goTo(from, to) {
          editor.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
          editor.focus();
        },
      };
    }
    return () => {
      editor.destroy();
      if (handle) handle.current = undefined;
    };
  }, []);

  useEffect(() => {
    const editor = view.current;
    const now = editor?.state.doc.toString();
    if (editor && now !== undefined && now !== text) {
      editor.dispatch({ changes: replacement(now, text) });
    }
  }, [text]);

  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const end = editor.state.doc.length;
    const diagnostics = findings.map(({ from, to, severity, message }) => ({
      from: Math.min(from, end),
      to: Math.min(to, end),
      severity,
      message,
    }));
    editor.dispatch(setDiagnostics(editor.state, diagnostics));
  }, [findings, text]);

  return <div ref={host} class="editor" />;
}
