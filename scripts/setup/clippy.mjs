import { output } from "../run/command.mjs";

/** Whether the Rust toolchain of an environment has clippy. */
export const hasClippy = (env) => output("cargo", ["clippy", "--version"], { env }) !== undefined;
