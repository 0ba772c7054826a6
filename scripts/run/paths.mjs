import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** The tools that set-up installs for this project alone; not tracked. */
export const tools = join(root, ".tools");

/** A path inside the project. */
export const inRoot = (...parts) => join(root, ...parts);
