import type { Extension } from "@codemirror/state";
import { hoverTooltip } from "@codemirror/view";
import type { ReadonlySignal } from "@preact/signals";
import { fieldAt, type Target } from "../objects/target.ts";
import { typeText } from "../objects/type-text.ts";
import { locationAt } from "../text/tree.ts";

function line(tag: "strong" | "code" | "p", content: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = content;
  return element;
}

/** Says what a property is while the pointer is over its name. */
export function explainNames(target: ReadonlySignal<Target | undefined>): Extension {
  return hoverTooltip((view, position) => {
    const location = locationAt(view.state.doc.toString(), position);
    if (!location?.isAtPropertyKey || !location.previousNode || !target.value) return null;
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
  });
}
