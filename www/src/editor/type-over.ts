import { EditorView } from "@codemirror/view";

/**
 * Types over a selection without the browser: Chromium would give what is typed the look of what it replaces, by a style
 * attribute, which the page's policy refuses.
 */
export const typeOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { state, composing } = view;
    if (event.inputType !== "insertText" || event.data === null) return false;
    if (composing || state.selection.main.empty) return false;
    event.preventDefault();
    const how = { userEvent: "input.type", scrollIntoView: true };
    view.dispatch(state.update(state.replaceSelection(event.data), how));
    return true;
  },
});
