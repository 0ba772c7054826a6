// Checks all subjects in a thread of its own, and tells the one that started it what each can say.
import { parentPort } from "node:worker_threads";
import { check } from "./check.mjs";
import { startSwb } from "./swb.mjs";

await startSwb();
parentPort.postMessage(await check());
