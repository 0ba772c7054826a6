import { once } from "node:events";
import { type Arguments, named } from "./arguments.js";
import { checkLines } from "./check-lines.js";
import { checkList, isLongList } from "./check-list.js";
import { checkText } from "./check-text.js";
import type { Finding } from "./finding.js";
import { type Format, formatOf } from "./format/format.js";
import { type Guess, guess } from "./guess.js";
import { Input, STDIN } from "./input.js";
import { type Checked, objects } from "./objects.js";
import { Progress } from "./progress.js";
import { Stop } from "./stop.js";
import { version } from "./version.js";

/** Output is written in pieces of about so many characters. */
const PIECE = 1 << 16;

/** How many failures are told in a format: each line of a file may be one. */
const MOST_FAILURES = 100;

/** A run of the command `check`. */
export class Check {
  readonly progress = new Progress();
  readonly #format: Format;
  readonly #type: Checked | undefined;
  #files = 0;
  #errors = 0;
  #warnings = 0;
  #isCut = false;
  #failed = 0;
  readonly #failures: string[] = [];
  #output = "";

  constructor(readonly args: Arguments) {
    this.#type = args.type === undefined ? undefined : named(args.type);
    this.#format = formatOf(args.format, hasColour(process.stdout), version());
  }

  /** Checks all files, and gives the exit code. */
  async run(): Promise<number> {
    const files = this.args.words.length > 0 ? this.args.words : [STDIN];
    this.#output = this.#format.begin();
    for (const [index, file] of files.entries()) {
      this.progress.show(() => `${index} of ${files.length} files`);
      try {
        await this.#file(file);
        this.#files++;
      } catch (error) {
        this.fail(error);
      }
    }
    const summary = {
      files: this.#files,
      errors: this.#errors,
      warnings: this.#warnings,
      truncated: this.#isCut,
    };
    const left = this.#failed - this.#failures.length;
    if (left > 0) this.#failures.push(`and ${left} more`);
    this.#output += this.#format.end(summary, this.#failures);
    this.progress.clear();
    await this.flush(0);
    return this.#failed > 0 ? 2 : Number(summary.errors > 0);
  }

  async #file(file: string): Promise<void> {
    const input = new Input(file);
    try {
      if (input.isTerminal) this.note("reading standard input; end it with Ctrl+D");
      if (this.args.ndjson || /\.(ndjson|jsonl)$/.test(file)) await checkLines(this, input);
      else if (isLongList(input)) await checkList(this, input);
      else {
        checkText(this, input.name, input.rest());
        await this.flush();
      }
    } finally {
      input.close();
    }
  }

  /** What keeps something from being checked, whose place the message has. The others are checked all the same. */
  fail(error: unknown): void {
    if (!(error instanceof Stop)) throw error;
    if (this.#failed++ < MOST_FAILURES) this.#failures.push(error.message);
    this.note(`error: ${error.message}`);
  }

  /** What a value is to be checked as; `line` where it is the value of a line. */
  objectOf(file: string, value: unknown, line?: number): Checked {
    if (this.#type) return this.#type;
    const guessed = guess(value);
    if (!guessed) {
      const place = line === undefined ? file : `${file}:${line}`;
      const names = [...objects.keys()].join(", ");
      throw new Stop(`${place}: can't tell which object this is; say it with --type (${names})`);
    }
    this.#tell(file, guessed);
    return guessed.object;
  }

  #told = "";

  #tell(file: string, { object, by }: Guess): void {
    const what = `${file}: checked as ${object.name}, by ${by}`;
    if (this.#told !== what) this.note(what);
    this.#told = what;
  }

  /** Says something beside the findings. */
  note(text: string): void {
    this.progress.clear();
    process.stderr.write(`${text}\n`);
  }

  add(finding: Finding): void {
    const { issue } = finding;
    // Here the option has another name.
    if (issue.code === "truncated")
      issue.message = issue.message.replace("maxIssues", "--max-issues");
    this.#output += this.#format.finding(finding);
  }

  /** Counts findings; `isCut` where there may be more of them. */
  count(errors: number, warnings: number, isCut: boolean): void {
    this.#isCut ||= isCut;
    this.#errors += errors;
    this.#warnings += warnings;
  }

  /** Writes what has gathered, unless it is less than `above`. */
  async flush(above = PIECE): Promise<void> {
    if (this.#output.length <= above) return;
    this.progress.clear();
    const output = this.#output;
    this.#output = "";
    if (!process.stdout.write(output)) await once(process.stdout, "drain");
  }
}

function hasColour({ isTTY }: { isTTY?: boolean }): boolean {
  return isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}
