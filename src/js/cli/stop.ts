/** Ends a command with exit code 2: it was called wrongly, or what it needs can't be read. */
export class Stop extends Error {}
