import { debatable, mixedTabs, valid, wrongSettings, wrongTab } from "./values.mjs";

const yesNo = (does) => (does ? "yes" : "no");

/** The steps of a finding's path, as the subjects have them. */
const steps = ({ path, instancePath = "" }) =>
  path ? Array.from(path, (step) => step.key ?? step) : instancePath.split("/");

/** What is asked of each subject beyond the verdict that all of them agree on, as one would head a column. */
const questions = {
  "of 3 findings in a tab": ({ findTab }) => findTab(wrongTab(1)).length,
  "of 30 in 1,000 tabs": ({ findTabs }) => findTabs(mixedTabs()).length,
  "says where": ({ findTab }) =>
    yesNo(findTab({ ...valid.Tab(1), url: null }).some((each) => steps(each).includes("url"))),
  "says what it found": ({ findTab }) => {
    const found = findTab({ ...valid.Tab(1), active: "true", ssid: "1" });
    const said = found.filter(({ message }) => /string|"true"|"1"/.test(message)).length;
    return said === 1 && found.length > 1 ? "of some" : yesNo(said > 0);
  },
  "says what to write instead": ({ findIntegrationSettings }) =>
    yesNo(
      findIntegrationSettings(wrongSettings(1)).some(({ message }) =>
        message.includes("session_start_confirmation"),
      ),
    ),
  ...Object.fromEntries(
    Object.entries(debatable).map(([what, [object, value]]) => [
      `refuses ${what}`,
      (subject) => yesNo(!subject[`is${object}`](value)),
    ]),
  ),
};

/** The answers of a subject, tried out. */
export const abilities = (subject) =>
  Object.fromEntries(
    Object.entries(questions).map(([question, ask]) => [question, String(ask(subject))]),
  );

/** The answers of all subjects as a table without figures. */
export function abilitiesTable(subjects) {
  const answers = subjects.map(([name, subject]) => [name, abilities(subject)]);
  const notes = Object.fromEntries(
    Object.keys(questions).map((question) => [
      question,
      Object.fromEntries(answers.map(([name, answer]) => [name, answer[question]])),
    ]),
  );
  return { title: "What each can say", unit: "tried out", columns: {}, notes };
}
