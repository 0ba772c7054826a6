// The comparison as it goes, for somebody who watches: the playground's. Its two parts belong into threads of their own, as
// engines would make what is measured slower for the odd values that checking shows it.

import { abilities } from "./run/abilities.mjs";
import { mayMakeCode, watchForCode } from "./run/code-maker.mjs";
import { loadAll, subjects } from "./run/subjects.mjs";
import { checkVerdicts } from "./run/verdicts.mjs";
import { versions } from "./run/versions.mjs";
import { figures, workloads } from "./run/workloads.mjs";

/** The workloads that take a browser no longer than somebody waits. */
const shown = new Set(["valid", "invalid", "mixed", "text"]);

const versionOf = (name) =>
  versions.find((each) => each.name === name.split(/[ /]/, 1)[0])?.version ?? "";

/** Loads a subject, checks its verdicts and tries out what it can say. */
async function tryOut({ name, load }) {
  const about = { kind: "subject", name, version: versionOf(name) };
  const stop = watchForCode();
  try {
    const subject = await load();
    checkVerdicts([name, subject]);
    return { ...about, abilities: abilities(subject), makesCode: stop() };
  } catch (error) {
    return { ...about, leftOut: String(error), makesCode: stop() };
  }
}

/** Loads the subjects, and checks that they agree. */
export async function* check() {
  yield { kind: "start", mayMakeCode: mayMakeCode(), subjects: subjects.map(({ name }) => name) };
  for (const each of subjects) yield await tryOut(each);
}

/** Measures one case after the other. */
export async function* measure({ rounds, leftOut }) {
  const compared = subjects.filter(({ name }) => !leftOut.includes(name));
  const chosen = workloads(await loadAll(compared)).filter(({ id }) => shown.has(id));
  yield {
    kind: "plan",
    workloads: chosen.map(({ id, title, unit, scale = 1, cases }) => ({
      id,
      title,
      unit,
      scale,
      cases: cases.map(({ name }) => name),
    })),
  };
  const absent = Object.fromEntries(leftOut.map((name) => [name, "left out"]));
  for (const { id, cases } of chosen) {
    for (const each of cases) {
      const took = figures(each, { rounds });
      yield { kind: "figures", workload: id, case: each.name, figures: took, absent };
    }
  }
}
