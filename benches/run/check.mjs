import { abilitiesTable } from "./abilities.mjs";
import { compared } from "./compared.mjs";
import { loadAll } from "./subjects.mjs";
import { checkVerdicts } from "./verdicts.mjs";

/**
 * Throws where a subject's verdicts aren't those of the others; else what each can say, as a table. To be called apart from
 * what is measured, whose code engines would make slower for the odd values that they see here.
 */
export async function check() {
  const subjects = await loadAll(compared);
  subjects.forEach(checkVerdicts);
  return abilitiesTable(subjects);
}
