import { once } from "node:events";
import type { ValidateOptions } from "../generated/models.js";
import { type Arguments, named } from "./arguments.js";
import { checkLines } from "./check-lines.js";
import { checkList, isLongList } from "./check-list.js";
import { checkText } from "./check-text.js";
import type { Finding } from "./finding.js";
import { type Format, formatOf } from "./format/format.js";
import { type Guess, guess } from "./guess.js";
import { Input, STDIN } from "./input.js";
import type { Checked } from "./objects.js";
import { Progress } from "./progress.js";
import { Stop } from "./stop.js";
import { version } from "./version.js";

/** Output is written in pieces of about so many characters. */
const PIECE = 1 << 16;

/** A run of the command `check`. */
export class Check {
  readonly options: ValidateOptions;
  readonly progress = new Progress();
  readonly #format: Format;
  readonly #type: Checked | undefined;
  #files = 0;
  #errors = 0;
  #warnings = 0;
  #failed = false;
  #output = "";

  constructor(readonly args: Arguments) {
    this.options = { strict: args.strict };
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
        if (!(error instanceof Stop)) throw error;
        this.#failed = true;
        this.note(`error: ${error.message}`);
      }
    }
    const [checked, errors, warnings] = [this.#files, this.#errors, this.#warnings];
    this.#output += this.#format.end({ files: checked, errors, warnings });
    this.progress.clear();
    await this.flush(0);
    return this.#failed ? 2 : Number(errors > 0);
  }

  async #file(file: string): Promise<void> {
    const input = new Input(file);
    try {
      if (this.args.ndjson) await checkLines(this, input);
      else if (isLongList(input)) await checkList(this, input);
      else {
        checkText(this, input.name, input.rest());
        await this.flush();
      }
    } finally {
      input.close();
    }
  }

  /** What a value is to be checked as. */
  objectOf(file: string, value: unknown): Checked {
    if (this.#type) return this.#type;
    const guessed = guess(value);
    if (!guessed) {
      throw new Stop(`${file}: can't tell which object this is; say it with --type`);
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
    this.#output += this.#format.finding(finding);
  }

  count(errors: number, warnings: number): void {
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
