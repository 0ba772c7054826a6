import { signal } from "@preact/signals";
import { examples } from "../examples/examples.ts";

/** The payload. */
export const text = signal(examples[0]?.text ?? "");

/** What it is to be checked as; empty for what it looks like. */
export const choice = signal("");

/** A later snapshot to compare it with; empty for none. */
export const later = signal("");
