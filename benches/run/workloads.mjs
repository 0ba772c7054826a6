import { Tab as FullTab } from "webfuse-widget/full";
import * as ajv from "../subjects/ajv.mjs";
import * as standalone from "../subjects/ajv-standalone.mjs";
import * as arktype from "../subjects/arktype.mjs";
import * as hand from "../subjects/hand.mjs";
import * as ours from "../subjects/ours.mjs";
import * as superstruct from "../subjects/superstruct.mjs";
import * as typebox from "../subjects/typebox.mjs";
import * as valibot from "../subjects/valibot.mjs";
import * as zod from "../subjects/zod.mjs";
import * as mini from "../subjects/zod-mini.mjs";
import { measure } from "./measure.mjs";
import { invalid, many, manyShapes, mixedTabs, valid, wrongSettings, wrongTab } from "./values.mjs";

const subjects = Object.entries({
  "webfuse-widget": ours,
  hand,
  "ajv standalone": standalone,
  ajv,
  typebox,
  arktype,
  zod,
  "zod/mini": mini,
  valibot,
  superstruct,
});

const [, [, byHand]] = subjects;

const objects = Object.keys(valid);

/** That all subjects say the same of the same values. */
export function checkVerdicts() {
  for (const object of objects) {
    for (const [name, subject] of subjects) {
      const is = subject[`is${object}`];
      const say = (value, expected) => {
        if (is(value) !== expected) {
          throw new Error(`${name} says ${!expected} of ${object} ${JSON.stringify(value)}`);
        }
      };
      for (const value of many(valid[object], 5)) say(value, true);
      for (const value of invalid[object]) say(value, false);
    }
  }
  for (const [name, { findTab, findIntegrationSettings, findTabs }] of subjects) {
    const counts = [findTab(wrongTab(1)), findIntegrationSettings(wrongSettings(1))];
    if (findTabs) counts.push(findTabs(mixedTabs()));
    for (const [i, found] of counts.entries()) {
      if (found.length === 0) throw new Error(`${name} finds nothing in wrong value ${i}`);
    }
  }
}

const calls = (method, only = subjects) =>
  only.filter(([, subject]) => subject[method]).map(([name, subject]) => [name, subject[method]]);

/** What each subject finds in the invalid values, for a column of the table. */
const counts = (method, value) =>
  Object.fromEntries(calls(method).map(([name, find]) => [name, find(value).length]));

const read = (find) => (value) => {
  let length = 0;
  for (const message of find(value)) length += message.length;
  return length;
};

const reading = (method) => calls(method).map(([name, find]) => [name, read(find)]);

const everyHand = (list) => Array.isArray(list) && list.every(hand.isTab);
const everyOf = (is) => (list) => {
  for (let i = 0; i < list.length; i++) if (!is(list[i])) return false;
  return true;
};

/** All tables, each as it is measured: a title, its unit, and a column a case. */
export function* tables({ largest }) {
  const columns = {};
  for (const object of objects) {
    columns[object] = measure(calls(`is${object}`), many(valid[object], 100));
  }
  yield { title: "Valid objects, verdict only", unit: "ns", columns };

  const own = {};
  for (const object of objects) {
    const schema = ours.schemas[object];
    const mine = [
      ["is", schema.is],
      ["validate", (value) => schema.validate(value).valid],
      ["parse", (value) => schema.parse(value) === value],
      ["hand", byHand[`is${object}`]],
    ];
    own[object] = measure(mine, many(valid[object], 100));
  }
  yield { title: "The same, by what is called of webfuse-widget", unit: "ns", columns: own };

  yield {
    title: "Invalid, every finding read",
    unit: "ns",
    columns: {
      "tab, 3 wrong fields": measure(reading("findTab"), many(wrongTab, 100)),
      "settings, misspelt": measure(reading("findIntegrationSettings"), many(wrongSettings, 100)),
    },
    notes: {
      "found in the tab": counts("findTab", wrongTab(1)),
      "in the settings": counts("findIntegrationSettings", wrongSettings(1)),
    },
  };

  yield {
    title: "1,000 tabs of which 10 are wrong, every finding read",
    unit: "µs",
    scale: 1000,
    columns: { list: measure(reading("findTabs"), [mixedTabs(), mixedTabs()]) },
    notes: { found: counts("findTabs", mixedTabs()) },
  };

  const text = JSON.stringify(many(valid.Tab, 1000));
  const parsing = calls("isTab").map(([name, is]) => {
    const every = everyOf(is);
    return [name, (json) => every(JSON.parse(json))];
  });
  parsing.push(["webfuse-widget/full, parseJson", (json) => FullTab.array.parseJson(json).length]);
  const validated = (json) => FullTab.array.validateJson(json).value.length;
  parsing.push(["webfuse-widget/full, validateJson", validated]);
  parsing.push(["JSON.parse alone", (json) => JSON.parse(json).length]);
  yield {
    title: `JSON text of ${Math.round(text.length / 1000)} KB to 1,000 tabs`,
    unit: "µs",
    scale: 1000,
    columns: { text: measure(parsing, [text]) },
  };

  yield {
    title: "Tabs of 64 shapes (megamorphic), verdict only",
    unit: "ns",
    columns: { Tab: measure(calls("isTab"), manyShapes()) },
  };

  const growth = {};
  for (let count = 1; count <= largest; count *= count < 1000 ? 10 : 1000) {
    const list = many(valid.Tab, count);
    const lists = [
      ["webfuse-widget", ours.schemas.Tab.array.is],
      ["hand", everyHand],
      ...calls("isTab", subjects.slice(2, 5)).map(([name, is]) => [name, everyOf(is)]),
    ];
    const took = measure(lists, [list]);
    growth[count.toLocaleString("en")] = Object.fromEntries(
      Object.entries(took).map(([name, ns]) => [name, ns / count]),
    );
  }
  yield {
    title: "Growth: lists of so many tabs, verdict only, for each tab",
    unit: "ns",
    columns: growth,
  };
}
