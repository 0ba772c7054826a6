import type { Issue, Related } from "../generated/models.js";
import type { Desk, Span } from "./desk.js";

/** Places that issues and their other ends have in the text, before they are counted in lines. */
export class Places {
  readonly #of = new Map<Issue | Related, Span>();

  constructor(
    readonly desk: Desk,
    readonly list: boolean,
  ) {}

  set(end: Issue | Related, place: Span | undefined): void {
    if (place) this.#of.set(end, place);
  }

  get(end: Issue | Related): Span | undefined {
    return this.#of.get(end);
  }

  /** Finds where an issue about the value points. */
  find(issue: Issue): void {
    this.set(issue, this.#placeOf(issue));
    for (const related of issue.related ?? []) {
      this.set(related, this.desk.find(related.path, this.list)?.value);
    }
  }

  /**
   * Where an issue points: at the value, at the key where the key is what is wrong, at the opening
   * brace where something is missing inside.
   */
  #placeOf({ code, path }: Issue): Span | undefined {
    if (code === "truncated") return undefined;
    if (code === "missing") {
      const owner = this.desk.find(path.slice(0, -1), this.list)?.value;
      return owner && { start: owner.start, end: owner.start + 1 };
    }
    const found = this.desk.find(path, this.list);
    return code === "unknown_key" ? found?.key : found?.value;
  }

  /** Writes the locations down, in one go through the text. */
  write(): void {
    const ends: { offset: number; take: (units: number, line: number, column: number) => void }[] =
      [];
    for (const [end, { start, end: until }] of this.#of) {
      const location = { line: 0, column: 0, offset: 0, length: 0 };
      end.location = location;
      ends.push({
        offset: start,
        take(units, line, column) {
          Object.assign(location, { line, column, offset: units });
        },
      });
      ends.push({
        offset: until,
        take(units) {
          location.length = units - location.offset;
        },
      });
    }
    // Equal offsets stay in order, so a beginning is taken before its end.
    ends.sort((a, b) => a.offset - b.offset);
    for (const { offset, take } of ends) {
      const { line, column, units } = this.desk.place(offset);
      take(units, line, column);
    }
  }
}
