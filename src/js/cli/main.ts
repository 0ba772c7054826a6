import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { useSource } from "../explain/start.js";
import { explanations } from "../generated/explanations.js";
import { hasOwn } from "../value/own.js";
import { type Arguments, named, readArguments } from "./arguments.js";
import { Check } from "./check.js";
import { help } from "./help.js";
import { Stop } from "./stop.js";
import { version } from "./version.js";

const beside = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(path, import.meta.url)));

const now = (): WebAssembly.Module => new WebAssembly.Module(beside("./full.wasm"));

useSource({ now, later: async () => now() });

/** Does what the command line asks for, and gives the exit code. */
async function run(args: Arguments): Promise<number> {
  const [command, ...words] = args.words;
  if (args.help) return print(help);
  if (args.version) return print(`${version()}\n`);
  switch (command) {
    case "check":
      return new Check({ ...args, words }).run();
    case "schema":
      return print(schemaOf(one(words, "schema", "an object, such as Tab")));
    case "explain":
      return print(
        words.length > 0 ? explanationOf(one(words, "explain", "one code")) : allCodes(),
      );
    case undefined:
      throw new Stop("there is no command; write check, schema or explain, or see --help");
    default:
      throw new Stop(`there is no command "${command}"; write check, schema or explain`);
  }
}

function one(words: readonly string[], command: string, what: string): string {
  const [word] = words;
  if (word === undefined || words.length > 1) throw new Stop(`${command} takes ${what}`);
  return word;
}

const schemaOf = (name: string): string =>
  new TextDecoder().decode(beside(`./schemas/${named(name).name}.json`));

/** What a finding means, by its code or what is easily written for it: `[unknown-key]`. */
function explanationOf(word: string): string {
  const code = word
    .toLowerCase()
    .replace(/-/g, "_")
    .replace(/[^a-z0-9_]/g, "");
  if (hasOwn(explanations, code)) return `${explanations[code]}\n`;
  throw new Stop(`there is no code "${word}"; npx webfuse-widget explain lists them`);
}

const allCodes = (): string => `${Object.keys(explanations).join("\n")}\n`;

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

// Whoever reads the output may have seen enough.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === "EPIPE" ? 0 : 2),
);

try {
  process.exitCode = await run(readArguments(process.argv.slice(2)));
} catch (error) {
  // What isn't foreseen is told in full, and is no finding either.
  const text = error instanceof Stop ? error.message : inspect(error);
  process.stderr.write(`webfuse-widget: ${text}\n`);
  process.exitCode = 2;
}
