import { Tab as FullTab } from "webfuse-widget/full";
import { measure, ownCopy } from "./measure.mjs";
import {
  many,
  manyShapes,
  mixedTabs,
  otherwiseWrongSettings,
  valid,
  wrongSettings,
  wrongTab,
} from "./values.mjs";

const objects = Object.keys(valid);

/** Reads the path and the message of each finding; of a message that is only to be put together, all of it. */
const read = (find) => (value) => {
  let seen = 0;
  for (const { path, instancePath, message } of find(value)) {
    seen += (path ?? instancePath)?.length ?? 0;
    seen += message.charCodeAt(message.length - 1);
  }
  return seen;
};

const everyOf = (is) => (list) => {
  if (!Array.isArray(list)) return false;
  for (let i = 0; i < list.length; i++) if (!is(list[i])) return false;
  return true;
};

const parsed = (every) => (json) => every(JSON.parse(json));

/** The ways of asking a schema. */
const asked = {
  is: (schema) => (value) => schema.is(value),
  validate: (schema) => (value) => schema.validate(value).valid === true,
  parse: (schema) => (value) => schema.parse(value) !== undefined,
};

/**
 * What is measured of these subjects, names with what each exports. A workload has one case or more: of each subject a
 * function, the values that it is called with in turn, and for how many objects a call counts.
 */
export function workloads(subjects, { largest = 1000 } = {}) {
  const calls = (method, only = subjects) =>
    only.filter(([, subject]) => subject[method]).map(([name, subject]) => [name, subject[method]]);
  const reading = (method) => calls(method).map(([name, find]) => [name, ownCopy(read)(find)]);
  /** What each subject finds in the invalid values, for a column of the table. */
  const counts = (method, value) => () =>
    Object.fromEntries(calls(method).map(([name, find]) => [name, find(value).length]));
  const named = Object.fromEntries(subjects);
  const { "webfuse-widget": ours, hand } = named;

  const own = (schema, byHand) => [
    ...Object.entries(asked).map(([how, ask]) => [how, ownCopy(ask)(schema)]),
    ["hand", ownCopy(asked.is)({ is: byHand })],
  ];
  const every = (is) => ownCopy(everyOf)(is);

  const text = JSON.stringify(many(valid.Tab, 1000));
  const parsing = () => [
    ...calls("isTab").map(([name, is]) => [name, ownCopy(parsed)(every(is))]),
    ["webfuse-widget/full, parseJson", (json) => FullTab.array.parseJson(json).length],
    ["webfuse-widget/full, validateJson", (json) => FullTab.array.validateJson(json).value.length],
    ["JSON.parse alone", (json) => JSON.parse(json).length],
  ];

  /** What asks for a list; of superstruct a million would take too long. */
  const growing = () => [
    ["webfuse-widget", ours.schemas.Tab.array.is],
    ...calls(
      "isTab",
      subjects.filter(([name]) => name !== "superstruct"),
    )
      .filter(([name]) => name !== "webfuse-widget")
      .map(([name, is]) => [name, every(is)]),
  ];
  const sizes = [];
  for (let count = 1; count <= largest; count *= 10) sizes.push(count);

  return [
    {
      id: "valid",
      title: "Valid objects, verdict only",
      unit: "ns",
      cases: objects.map((object) => ({
        name: object,
        calls: calls(`is${object}`),
        values: () => many(valid[object], 100),
      })),
    },
    {
      id: "own",
      title: "The same, by what is called of webfuse-widget",
      unit: "ns",
      cases: [
        ...objects.map((object) => ({
          name: object,
          calls: own(ours.schemas[object], hand[`is${object}`]),
          values: () => many(valid[object], 100),
        })),
        {
          name: "Tab[1,000]",
          calls: own(ours.schemas.Tab.array, every(hand.isTab)),
          values: () => [many(valid.Tab, 1000)],
        },
      ],
    },
    {
      id: "invalid",
      title: "Invalid, every finding read",
      unit: "ns",
      cases: [
        {
          name: "tab, 3 wrong fields",
          calls: reading("findTab"),
          values: () => many(wrongTab, 100),
        },
        {
          name: "settings, misspelt",
          calls: reading("findIntegrationSettings"),
          values: () => many(wrongSettings, 100),
        },
        {
          name: "each misspelt otherwise",
          calls: reading("findIntegrationSettings"),
          values: () => many(otherwiseWrongSettings, 100),
        },
      ],
      notes: {
        "found in the tab": counts("findTab", wrongTab(1)),
        "in the settings": counts("findIntegrationSettings", wrongSettings(1)),
      },
    },
    {
      id: "mixed",
      title: "1,000 tabs of which 10 are wrong, every finding read",
      unit: "µs",
      scale: 1000,
      cases: [
        { name: "list", calls: reading("findTabs"), values: () => [mixedTabs(), mixedTabs()] },
      ],
      notes: { found: counts("findTabs", mixedTabs()) },
    },
    {
      id: "text",
      title: `JSON text of ${Math.round(text.length / 1000)} KB to 1,000 tabs`,
      unit: "µs",
      scale: 1000,
      cases: [{ name: "text", calls: parsing(), values: () => [text] }],
    },
    {
      id: "growth",
      title: "Growth: lists of so many tabs, verdict only, for each tab",
      unit: "ns",
      cases: sizes.map((count) => ({
        name: count.toLocaleString("en"),
        calls: growing(),
        values: () => [many(valid.Tab, count)],
        objects: count,
        rounds: count < 100_000 ? undefined : 9,
      })),
    },
    // The last, as engines don't forget the shapes.
    {
      id: "shapes",
      title: "Tabs of 64 shapes (megamorphic), verdict only",
      unit: "ns",
      cases: [{ name: "Tab", calls: calls("isTab"), values: manyShapes }],
    },
  ];
}

/** Nanoseconds for an object, by subject. */
export function figures({ calls, values, objects = 1, rounds }, setting) {
  const took = measure(calls, values(), { rounds, ...setting });
  return Object.fromEntries(Object.entries(took).map(([name, ns]) => [name, ns / objects]));
}

/** All workloads as tables, each as it is measured: a title, its unit, and a column a case. */
export function* tables(subjects, { largest }) {
  for (const { id, title, unit, scale, cases, notes = {} } of workloads(subjects, { largest })) {
    const columns = {};
    for (const each of cases) columns[each.name] = figures(each);
    const noted = Object.entries(notes).map(([name, count]) => [name, count()]);
    yield { id, title, unit, scale, columns, notes: Object.fromEntries(noted) };
  }
}
