import { effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { decode, encode } from "./fragment-text.ts";

/** What of a view goes into a link: named texts, each with the value that it has from the start. */
export type SharedState = Readonly<Record<string, Signal<string>>>;

interface SharedView {
  readonly id: string;
  readonly state?: SharedState;
}

interface Location {
  /** The view that is shown. */
  readonly current: ReadonlySignal<string>;
  /** The address of what is on the page now. */
  readonly link: () => Promise<string>;
}

/** How long to wait for more typing before the address is written. */
const PAUSE = 300;

/** Why a link couldn't be read, for people; empty when all is well. */
export const trouble = signal("");

function restore(state: SharedState, value: unknown): void {
  if (typeof value !== "object" || value === null) throw new Error("not a state");
  for (const [name, text] of Object.entries(state)) {
    const shared: unknown = Reflect.get(value, name);
    if (typeof shared === "string") text.value = shared;
  }
}

/**
 * Keeps the address and the page in step: `#/view` names the view, and `#/view/state` holds what was entered there,
 * compressed. A fragment isn't sent to servers.
 */
export function followLocation(views: readonly SharedView[]): Location {
  const [first] = views;
  const current = signal(first?.id ?? "");
  const initial = new Map(
    views.map(({ id, state = {} }) => [id, JSON.stringify(valuesOf(state))] as const),
  );

  /** The fragment that was last read or written. */
  let seen = "";

  async function read(): Promise<void> {
    const { hash } = window.location;
    seen = hash;
    const [, id, packed] = hash.split("/");
    const view = views.find((known) => known.id === id);
    if (!view) return;
    trouble.value = "";
    if (packed && view.state) {
      try {
        restore(view.state, await decode(packed));
      } catch {
        trouble.value =
          "This link is damaged: what it held can't be read. Nothing of yours is lost.";
      }
    }
    current.value = view.id;
  }

  async function fragment(): Promise<string> {
    const id = current.value;
    const values = valuesOf(views.find((view) => view.id === id)?.state ?? {});
    const untouched = JSON.stringify(values) === initial.get(id);
    return untouched ? `#/${id}` : `#/${id}/${await encode(values)}`;
  }

  let latest = 0;
  async function write(): Promise<void> {
    latest += 1;
    const mine = latest;
    const hash = await fragment();
    // Another one is that of a link that was followed just now, and is read next.
    if (mine !== latest || window.location.hash !== seen) return;
    window.history.replaceState(null, "", hash);
    seen = window.location.hash;
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () =>
    effect(() => {
      const view = views.find(({ id }) => id === current.value);
      valuesOf(view?.state ?? {});
      clearTimeout(timer);
      timer = setTimeout(() => void write(), PAUSE);
    });

  window.addEventListener("hashchange", () => void read());
  void read().finally(follow);
  const link = async () => new URL(await fragment(), window.location.href).href;
  return { current, link };
}

function valuesOf(state: SharedState): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, text]) => [name, text.value]));
}
