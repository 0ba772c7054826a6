// Run with --trace-gc: each collection of garbage is a line of output, and so is the end of the warm-up.

import { schemas } from "./schemas.mjs";
import { sound } from "./sound.mjs";

/** Settings without a fraction: V8 makes a copy of one for each reading, whoever reads it. */
function wholeSettings() {
  const { metadata, ...settings } = sound.IntegrationSettings();
  const { rate, ...whole } = metadata;
  return { ...settings, metadata: whole };
}

const [, , schema, calls] = process.argv;
const { is } = schemas[schema];
const object = schema.replace("[]", "");
const make = object === "IntegrationSettings" ? wholeSettings : sound[object];
const values = Array.from({ length: 16 }, () => (object === schema ? make() : [make(), make()]));

function ask(times) {
  let yes = 0;
  for (let i = 0; i < times; i++) if (is(values[i & 15])) yes++;
  return yes;
}

ask(200_000);
console.log("warm");
if (ask(Number(calls)) !== Number(calls)) throw new Error(`${schema}.is refuses what is valid`);
console.log("done");
