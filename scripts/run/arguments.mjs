import { parseArgs } from "node:util";
import { Stop } from "./stop.mjs";

/** The command line's options as `parseArgs` reads them; wrong ones stop the run. */
export function readArguments(options) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new Stop(`${error.message.split("\n")[0]} (known: ${known.join(", ")})`);
  }
}
