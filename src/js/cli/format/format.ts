import type { FormatName } from "../arguments.js";
import type { Finding } from "../finding.js";
import { github } from "./github.js";
import { json } from "./json.js";
import { pretty } from "./pretty.js";
import { sarif } from "./sarif.js";

/** What was checked. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** Whether there are more of them than are counted. */
  readonly truncated: boolean;
}

/** Writes findings as they come. */
export interface Format {
  readonly begin: () => string;
  readonly finding: (finding: Finding) => string;
  /** The summary, and what couldn't be checked and why. */
  readonly end: (summary: Summary, failures: readonly string[]) => string;
}

/** The format of this name; `colour` where the output is for a terminal. */
export function formatOf(name: FormatName, colour: boolean, version: string): Format {
  switch (name) {
    case "pretty":
      return pretty(colour);
    case "json":
      return json();
    case "github":
      return github;
    case "sarif":
      return sarif(version);
  }
}
