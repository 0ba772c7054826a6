import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** How the editor looks: the page's own roles, which reach into the editor's shadow tree. */
export const look = EditorView.theme({
  "&": {
    color: "var(--ink)",
    backgroundColor: "var(--surface)",
    maxHeight: "var(--editor-height)",
  },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", fontSize: "var(--text-s)", lineHeight: "1.6" },
  ".cm-content, .cm-gutter": { minHeight: "14rem" },
  ".cm-content": { caretColor: "var(--ink)", padding: "var(--space-3) 0" },
  ".cm-gutters": {
    backgroundColor: "var(--surface)",
    color: "var(--ink-soft)",
    border: "none",
  },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--surface-sunken)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
    { backgroundColor: "var(--selection)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--error) 1.5px",
    textUnderlineOffset: "3px",
    textDecorationSkipInk: "none",
  },
  ".cm-lintRange-warning": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--warning) 1.5px",
    textUnderlineOffset: "3px",
    textDecorationSkipInk: "none",
  },
  ".cm-lint-marker": {
    width: "0.6em",
    height: "0.6em",
    borderRadius: "50%",
    margin: "0.4em 0.2em",
  },
  // CodeMirror's own markers are images in data URLs, which the page's policy refuses.
  ".cm-lint-marker-error": { content: "normal", backgroundColor: "var(--error)" },
  ".cm-lint-marker-warning": { content: "normal", backgroundColor: "var(--warning)" },
  ".cm-tooltip": {
    backgroundColor: "var(--surface)",
    color: "var(--ink)",
    border: "1px solid var(--line)",
    borderRadius: "var(--radius)",
    boxShadow: "var(--shadow)",
    maxWidth: "min(28rem, 90vw)",
    fontFamily: "var(--sans)",
    fontSize: "var(--text-s)",
    overflow: "hidden",
  },
  ".cm-explained": {
    display: "grid",
    gap: "var(--space-1)",
    padding: "var(--space-2) var(--space-3)",
  },
  ".cm-explained code": { color: "var(--code-string)", fontFamily: "var(--mono)" },
  ".cm-explained p": { margin: "0", color: "var(--ink-soft)" },
  ".cm-diagnostic": { padding: "var(--space-2) var(--space-3)" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--error)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--warning)" },
  ".cm-diagnosticAction": {
    backgroundColor: "var(--accent)",
    color: "var(--on-accent)",
    borderRadius: "var(--radius-s)",
    padding: "2px var(--space-2)",
    margin: "var(--space-1) 0 0",
    display: "block",
  },
});

export const highlighting = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--code-name)" },
  { tag: tags.string, color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--code-value)" },
  { tag: tags.punctuation, color: "var(--ink-soft)" },
]);
