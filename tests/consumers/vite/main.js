import { everyEntry } from "./every.mjs";

everyEntry().then(console.log);
