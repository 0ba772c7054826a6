import { say, step } from "../run/step.mjs";
import { Stop } from "../run/stop.mjs";

const where = (found) => (typeof found === "string" ? found : Object.values(found).join(", "));

/**
 * Has a tool there: finds it, or installs it and finds it then. A tool has a `name`, a sentence `installs` that says
 * what installing does, `find()`, which returns nothing when it is not there, and `install()`.
 */
export async function ensure(tool) {
  const found = await find(tool);
  if (found !== undefined) {
    say(tool.name, `there${where(found) === "" ? "" : ` (${where(found)})`}`);
    return found;
  }
  await step(tool.name, tool.installs, () => tool.install());
  const installed = await find(tool);
  if (installed === undefined) {
    throw new Stop(
      `${tool.name}: installed, but still not found; .tools/logs tells what its installation did`,
    );
  }
  return installed;
}

async function find(tool) {
  try {
    return await tool.find();
  } catch (error) {
    if (error instanceof Stop) throw new Stop(`${tool.name}: ${error.message}`);
    throw error;
  }
}
