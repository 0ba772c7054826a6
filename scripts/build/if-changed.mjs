import { existsSync } from "node:fs";
import { inRoot } from "../run/paths.mjs";
import { contentHash, isStamped, writeStamp } from "../run/stamp.mjs";
import { say, step } from "../run/step.mjs";

/**
 * A step of the build, left out when neither its inputs nor what it made last time have changed.
 * `inputs` and `outputs` are files and folders, `except` names files of these folders that are neither, `also` is any
 * other input, a compiler's version for example.
 */
export async function ifChanged({ name, what, inputs, outputs, except = [], also = "" }, action) {
  const stamp = inRoot("target/stamps", name.replaceAll(" ", "-"));
  const before = contentHash([...inputs, inRoot("scripts/build")], {
    also,
    except: [...outputs, ...except],
  });
  const whole = () => contentHash(outputs, { also: before, except });
  if (outputs.every((path) => existsSync(path)) && isStamped(stamp, whole())) {
    say(name, "unchanged");
    return;
  }
  await step(name, what, action);
  writeStamp(stamp, whole());
}
