// The comparison as it goes, for somebody who watches: the playground's.

import { abilities } from "./run/abilities.mjs";
import { mayMakeCode, watchForCode } from "./run/code-maker.mjs";
import { subjects } from "./run/subjects.mjs";
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
    return { subject, about: { ...about, abilities: abilities(subject), makesCode: stop() } };
  } catch (error) {
    return { about: { ...about, leftOut: String(error), makesCode: stop() } };
  }
}

/** Loads the subjects, checks that they agree, and measures one case after the other. */
export async function* live({ rounds }) {
  yield { kind: "start", mayMakeCode: mayMakeCode(), subjects: subjects.map(({ name }) => name) };
  const tried = [];
  for (const each of subjects) {
    const { subject, about } = await tryOut(each);
    if (subject) tried.push([each.name, subject]);
    yield about;
  }
  const chosen = workloads(tried).filter(({ id }) => shown.has(id));
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
  for (const { id, cases } of chosen) {
    for (const each of cases) {
      const took = figures(each, { rounds });
      const absent = {};
      for (const { name } of subjects) {
        if (!(name in took)) absent[name] = "left out";
      }
      yield { kind: "figures", workload: id, case: each.name, figures: took, absent };
    }
  }
}
