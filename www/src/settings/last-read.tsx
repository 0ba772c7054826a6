import type { ComponentChildren } from "preact";
import { lastRead, settings } from "./state.ts";
import "./last-read.css";

/** What is made from the settings: while they can't be read, what it was before, set back and said to be so. */
export function LastRead({ children }: { readonly children: ComponentChildren }) {
  const stale = settings.value === undefined;
  if (!lastRead.value) {
    return <p class="empty">The JSON can't be read as settings. Put it right, and this is here.</p>;
  }
  return (
    <div class={stale ? "last-read stale" : "last-read"}>
      {stale && (
        <p class="mark warning last-read-note">
          The JSON can't be read as settings: this is how it was before.
        </p>
      )}
      <div class="last-read-content" inert={stale}>
        {children}
      </div>
    </div>
  );
}
