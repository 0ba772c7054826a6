import { line } from "./worker-check.js";

line.then((text) => postMessage(text));
