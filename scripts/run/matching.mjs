import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "./paths.mjs";
import { Stop } from "./stop.mjs";

/** The files of a folder whose names end in `ending`; none is an error, as a test run without tests proves nothing. */
export function matching(folder, ending) {
  const names = existsSync(inRoot(folder)) ? readdirSync(inRoot(folder)) : [];
  const found = names.filter((name) => name.endsWith(ending)).sort();
  if (found.length === 0) throw new Stop(`there is no ${folder}/*${ending}`);
  return found.map((name) => join(folder, name));
}
