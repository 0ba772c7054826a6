import type { Issue, Related } from "../generated/models.js";
import type { Desk, Place, Span } from "./desk.js";

/** Places that issues and their other ends have in the text, before they are counted in lines. */
export class Places {
  private readonly of = new Map<Issue | Related, Span>();

  constructor(private readonly desk: Desk) {}

  set(end: Issue | Related, place: Span | undefined): void {
    if (place) this.of.set(end, place);
  }

  get(end: Issue | Related): Span | undefined {
    return this.of.get(end);
  }

  /** Finds where an issue about the value points. */
  find(issue: Issue): void {
    this.set(issue, this.placeOf(issue));
    for (const related of issue.related ?? []) {
      this.set(related, this.desk.find(related.path)?.value);
    }
  }

  /**
   * Where an issue points: at the value, at the key where the key is what is wrong, at the opening
   * brace where something is missing inside.
   */
  private placeOf({ code, path }: Issue): Span | undefined {
    if (code === "truncated") return undefined;
    if (code === "missing") {
      const owner = this.desk.find(path.slice(0, -1))?.value;
      return owner && { start: owner.start, end: owner.start + 1 };
    }
    const found = this.desk.find(path);
    return code === "unknown_key" ? found?.key : found?.value;
  }

  /** Writes the locations down, in one go through the text. */
  write(): void {
    const ends: [offset: number, take: (place: Place) => void][] = [];
    for (const [end, { start, end: until }] of this.of) {
      const location = { line: 0, column: 0, offset: 0, length: 0 };
      end.location = location;
      ends.push(
        [start, ([line, column, offset]) => Object.assign(location, { line, column, offset })],
        [
          until,
          ([, , units]) => {
            location.length = units - location.offset;
          },
        ],
      );
    }
    // Equal offsets stay in order, so a beginning is taken before its end.
    ends.sort(([a], [b]) => a - b);
    for (const [offset, take] of ends) take(this.desk.place(offset));
  }
}
