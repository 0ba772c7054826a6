import { everyValue } from "../bodies/every-value.mjs";
import { ok, same } from "../bodies/expect.mjs";
import { answers, hostile } from "../bodies/hostile.mjs";
import { otherRealm } from "../bodies/other-realm.mjs";
import { schemas } from "../bodies/schemas.mjs";
import { objects, sound } from "../bodies/sound.mjs";

/** A frame in this page that shows `address`, once it is there. */
async function frame(address) {
  const element = document.createElement("iframe");
  element.src = address;
  const loaded = new Promise((resolve) => {
    element.addEventListener("load", resolve, { once: true });
  });
  document.body.append(element);
  await loaded;
  return element;
}

/** What evaluates an expression in another realm. */
const { contentWindow: realm } = await frame("about:blank");
const inRealm = (source) => realm.eval(`(${source})`);

/** A window of another origin, which refuses nearly everything that is asked of it. */
const elsewhere = new URL("/empty", location.href);
elsewhere.hostname = "localhost";
const { contentWindow: foreign } = await frame(elsewhere);

const ofPages = [
  [
    "nodes, windows and document.all",
    () => {
      const values = [document, document.body, window, realm, document.all, navigator, foreign];
      for (const value of values) {
        answers(value);
        answers([value]);
        answers({ metadata: value });
        answers({ metadata: { value } });
        for (const object of objects) {
          for (const property of Object.keys(sound[object]())) {
            answers({ ...sound[object](), [property]: value });
          }
        }
      }
    },
  ],
  [
    "document.all is no absent property",
    () => {
      const { valid, issues } = schemas.Tab.validate({ ...sound.Tab(), title: document.all });
      same(valid, false);
      same(issues[0].received, "an object of another class");
      ok(!schemas.IntegrationSettings.is({ shake_to_start: document.all }), "is");
    },
  ],
  [
    "what a window of another origin keeps to itself is unreadable",
    () => {
      const { issues } = schemas.Frame.validate(foreign);
      same(
        issues.map(({ code }) => code),
        ["unreadable", "unreadable", "unreadable"],
      );
    },
  ],
];

const groups = {
  ...hostile,
  "every kind of value": everyValue,
  "an iframe's realm": otherRealm.map(([what, run]) => [what, () => run(inRealm)]),
  "what pages have": ofPages,
};

/** The names of all groups. */
export const names = Object.keys(groups);

/** Runs a group and says how many bodies it has and what failed. */
export function run(name) {
  const failures = [];
  for (const [what, body] of groups[name]) {
    try {
      body();
    } catch (error) {
      failures.push(`${what}: ${error.stack}`);
    }
  }
  return { count: groups[name].length, failures };
}
