/** The end of a run: its message is the one line that tells the user what to do. */
export class Stop extends Error {}
