import { line } from "./worker-check.js";

addEventListener("message", ({ source }) => line.then((text) => source.postMessage(text)));
