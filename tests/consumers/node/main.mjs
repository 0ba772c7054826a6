import { everyEntry } from "./every.mjs";

console.log(await everyEntry());
