// Run with --trace-gc: each collection of garbage is a line of output, and so is the end of the warm-up.

import { Frame, IntegrationSettings, Participant, SessionInfo, Space, Tab } from "webfuse-widget";
import { sound } from "./sound.mjs";

const schemas = { Frame, IntegrationSettings, Participant, SessionInfo, Space, Tab };
const [, , object, calls] = process.argv;
const { is } = schemas[object];
const values = Array.from({ length: 16 }, () => sound[object]());

function ask(times) {
  let yes = 0;
  for (let i = 0; i < times; i++) if (is(values[i & 15])) yes++;
  return yes;
}

ask(200_000);
console.log("warm");
if (ask(Number(calls)) !== Number(calls)) throw new Error(`${object}.is refuses what is valid`);
console.log("done");
