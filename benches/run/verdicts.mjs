import { invalid, many, mixedTabs, valid, wrongSettings, wrongTab } from "./values.mjs";

/** That a subject says of every value what it should, as all others do; throws where it doesn't. */
export function checkVerdicts([name, subject]) {
  for (const object of Object.keys(valid)) {
    const is = subject[`is${object}`];
    const say = (value, expected) => {
      if (is(value) !== expected) {
        throw new Error(`${name} says ${!expected} of ${object} ${JSON.stringify(value)}`);
      }
    };
    for (const value of many(valid[object], 5)) say(value, true);
    for (const value of invalid[object]) say(value, false);
  }
  const { findTab, findIntegrationSettings, findTabs } = subject;
  const found = [findTab(wrongTab(1)), findIntegrationSettings(wrongSettings(1))];
  if (findTabs) found.push(findTabs(mixedTabs()));
  for (const [i, { length }] of found.entries()) {
    if (length === 0) throw new Error(`${name} finds nothing in wrong value ${i}`);
  }
}
