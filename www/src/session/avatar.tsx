import type { Item } from "./parts.ts";
import { shown } from "./parts.ts";

/** How many colours there are for participants; style names them by number. */
const COLOURS = 6;

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .filter((letter) => letter !== "")
    .slice(0, 2)
    .join("")
    .toUpperCase();

/** A participant as a disc; a question mark where nobody has the index. */
export function Avatar({ of }: { readonly of: Item | undefined }) {
  if (!of) {
    return (
      <span class="avatar nobody" aria-hidden="true">
        ?
      </span>
    );
  }
  const index = Number(of.value.client_index);
  const colour = Number.isSafeInteger(index) ? Math.abs(index) % COLOURS : 0;
  return (
    <span class={`avatar colour-${colour}`} aria-hidden="true">
      {initialsOf(shown(of.value.name)) || "–"}
    </span>
  );
}
