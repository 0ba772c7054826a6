import { type EditorState, type Extension, StateEffect, StateField } from "@codemirror/state";
import { hoverTooltip, keymap, showTooltip, type Tooltip } from "@codemirror/view";
import type { ReadonlySignal } from "@preact/signals";
import { fieldAt, type Target } from "../objects/target.ts";
import { typeText } from "../objects/type-text.ts";
import { locationAt } from "../text/tree.ts";

function line(tag: "strong" | "code" | "p", content: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = content;
  return element;
}

type Taken = ReadonlySignal<Target | undefined>;

/** What the property at a position is; `names`: only where the position is in its name. */
function explained(state: EditorState, position: number, target: Taken, names: boolean) {
  const location = locationAt(state.doc.toString(), position);
  if (!location?.previousNode || !target.value) return null;
  if (names && !location.isAtPropertyKey) return null;
  const { path, previousNode } = location;
  const field = fieldAt(target.value, path);
  if (!field) return null;
  return {
    pos: previousNode.offset,
    end: previousNode.offset + previousNode.length,
    above: true,
    create() {
      const dom = document.createElement("div");
      dom.className = "cm-explained";
      dom.append(
        line("strong", field.name),
        line("code", typeText(field)),
        line("p", field.doc.replaceAll("`", "")),
      );
      return { dom };
    },
  };
}

const show = StateEffect.define<Tooltip | null>();

/** What was asked for by key, until the cursor moves on. */
const asked = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, transaction) {
    for (const effect of transaction.effects) if (effect.is(show)) return effect.value;
    return transaction.docChanged || transaction.selection ? null : tooltip;
  },
  provide: (field) => showTooltip.from(field),
});

/** Says what a property is: while the pointer is over its name, and at the cursor with Ctrl+I until Escape. */
export function explainNames(target: Taken): Extension {
  return [
    hoverTooltip(({ state }, position) => explained(state, position, target, true)),
    asked,
    keymap.of([
      {
        key: "Mod-i",
        run({ state, dispatch }) {
          const tooltip = explained(state, state.selection.main.head, target, false);
          dispatch({ effects: show.of(tooltip) });
          return true;
        },
      },
      {
        key: "Escape",
        run({ state, dispatch }) {
          if (!state.field(asked)) return false;
          dispatch({ effects: show.of(null) });
          return true;
        },
      },
    ]),
  ];
}
