import type { Issue } from "../generated/models.js";

/** A finding in a file. */
export interface Finding {
  readonly file: string;
  readonly issue: Issue;
  readonly excerpt: Excerpt | undefined;
}

/** The line of text that a finding is in, and the place in it. */
export interface Excerpt {
  readonly line: string;
  /** Where the place begins and how long it is, in characters. */
  readonly start: number;
  readonly length: number;
}

/** As they stand in the text; what has no place there comes last. */
export const inOrder = (issues: readonly Issue[]): Issue[] =>
  [...issues].sort((a, b) => placeOf(a) - placeOf(b));

const placeOf = ({ location }: Issue): number => location?.offset ?? Number.MAX_SAFE_INTEGER;

/** How much of a long line is shown, and how much of it before the place, in characters. */
const SHOWN = 100;
const SHOWN_BEFORE = 40;

/** The line around a place of a text, cut where it is long. */
export function excerptOf(text: string, offset: number, length: number): Excerpt {
  const before = (
    text
      .slice(0, offset)
      .split(/[\n\r]/)
      .pop() as string
  ).replace("\ufeff", "");
  const after = text.slice(offset).split(/[\n\r]/, 1)[0] as string;
  const characters = [...before];
  const cut = Math.max(0, characters.length - SHOWN_BEFORE);
  const shown = characters.slice(cut);
  if (cut > 0) shown.unshift("…");
  const rest = [...after];
  const room = Math.max(0, SHOWN - shown.length);
  const place = [...after.slice(0, length)].length;
  return {
    line: `${[...shown, ...rest.slice(0, room)].map(printable).join("")}${rest.length > room ? "…" : ""}`,
    start: shown.length,
    length: Math.max(1, Math.min(place, rest.length, room)),
  };
}

/** A text of which each character takes one place and moves no cursor. */
export const printable = (text: string): string => text.replace(/\p{Cc}/gu, " ");
