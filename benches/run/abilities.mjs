import { mixedTabs, valid, wrongSettings, wrongTab } from "./values.mjs";

const yesNo = (does) => (does ? "yes" : "no");

/** What is asked of each subject beyond the verdict that all of them agree on, as one would head a column. */
const questions = {
  "of 3 findings in a tab": ({ findTab }) => findTab(wrongTab(1)).length,
  "of 30 in 1,000 tabs": ({ findTabs }) => findTabs?.(mixedTabs()).length ?? "–",
  "says what it found": ({ findTab }) => {
    const found = findTab({ ...valid.Tab(1), active: "true", ssid: "1" });
    const said = found.filter((message) => /string|"true"|"1"/.test(message)).length;
    return said === 1 ? "of some" : yesNo(said > 1);
  },
  "says what to write instead": ({ findIntegrationSettings }) =>
    yesNo(
      findIntegrationSettings(wrongSettings(1)).some((message) =>
        message.includes("session_start_confirmation"),
      ),
    ),
  "refuses an array for an object": ({ isFrame }) =>
    yesNo(!isFrame(Object.assign([], valid.Frame(1)))),
  "refuses a Map for metadata": ({ isIntegrationSettings }) =>
    yesNo(!isIntegrationSettings({ metadata: new Map() })),
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
