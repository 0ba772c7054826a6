// What an update of SessionTracker costs beside diffs written by hand: 10,000 tabs of which ten changed.
//
//   node benches/tracker.mjs

import assert from "node:assert/strict";
import { cpus } from "node:os";
import { SessionTracker } from "webfuse-widget/full";

const TABS = 10_000;
const CHANGED = 10;
const ROUNDS = 400;

const tab = (ssid, url) => ({
  active: ssid === 0,
  control_index: ssid % 7,
  isMediaSharing: false,
  leader_index: ssid % 5,
  mediaSharingType: null,
  newTab: false,
  paused: false,
  sessionId: "sess_12345",
  ssid,
  title: `Title of page ${ssid}`,
  url,
});

/**
 * What getTabs() gives at one look: objects and strings of its own. Every look differs from every other in ten tabs; and
 * where tabs move, the first has been closed since the look before, and another opened behind the last.
 */
function look(number, moves) {
  const every = TABS / CHANGED;
  const from = moves ? number : 0;
  const tabs = Array.from({ length: TABS }, (_, place) => {
    const ssid = from + place;
    const url = `https://example.com/${ssid}`;
    return tab(ssid, ssid % every === every / 2 ? `${url}#${number}` : url);
  });
  return JSON.parse(JSON.stringify(tabs));
}

/** A diff as it is most often written. Knows nothing of invalid tabs, nor of tabs changed in place. */
function plain() {
  let before = new Map();
  return (tabs) => {
    const events = [];
    const now = new Map();
    for (const tab of tabs) {
      now.set(tab.ssid, tab);
      const old = before.get(tab.ssid);
      if (!old) {
        events.push({ type: "tab_opened", after: tab });
        continue;
      }
      let changes;
      for (const name in tab) {
        if (tab[name] === old[name]) continue;
        changes ??= {};
        changes[name] = { before: old[name], after: tab[name] };
      }
      if (changes) events.push({ type: "tab_changed", before: old, after: tab, changes });
    }
    for (const [ssid, old] of before) {
      if (!now.has(ssid)) events.push({ type: "tab_closed", before: old });
    }
    before = now;
    return events;
  };
}

/** The same, over copies: it notices tabs that were changed in place. */
function copying() {
  const update = plain();
  return (tabs) => update(tabs.map((tab) => ({ ...tab })));
}

/** The same as the first with every comparison written out, by somebody who has measured. */
function writtenOut() {
  let before = new Map();
  return (tabs) => {
    const events = [];
    const now = new Map();
    for (const tab of tabs) {
      now.set(tab.ssid, tab);
      const old = before.get(tab.ssid);
      if (!old) events.push({ type: "tab_opened", after: tab });
      else if (
        tab.active !== old.active ||
        tab.control_index !== old.control_index ||
        tab.isMediaSharing !== old.isMediaSharing ||
        tab.leader_index !== old.leader_index ||
        tab.mediaSharingType !== old.mediaSharingType ||
        tab.newTab !== old.newTab ||
        tab.paused !== old.paused ||
        tab.sessionId !== old.sessionId ||
        tab.title !== old.title ||
        tab.url !== old.url
      ) {
        const changes = {};
        for (const name in tab) {
          if (tab[name] !== old[name]) changes[name] = { before: old[name], after: tab[name] };
        }
        events.push({ type: "tab_changed", before: old, after: tab, changes });
      }
    }
    for (const [ssid, old] of before) {
      if (!now.has(ssid)) events.push({ type: "tab_closed", before: old });
    }
    before = now;
    return events;
  };
}

/**
 * The least that a tracker in wasm would have to do before it can begin: each tab as numbers, of which those of the strings
 * come from a table.
 */
function columns() {
  const interned = new Map();
  const intern = (text) => {
    const number = interned.get(text);
    if (number !== undefined) return number;
    interned.set(text, interned.size);
    return interned.size - 1;
  };
  const media = { screen: 1, video: 2 };
  const numbers = new Float64Array(8 * TABS);
  return (tabs) => {
    let at = 0;
    for (const tab of tabs) {
      numbers[at++] = tab.ssid;
      numbers[at++] = tab.control_index;
      numbers[at++] = tab.leader_index;
      numbers[at++] = intern(tab.sessionId);
      numbers[at++] = intern(tab.title);
      numbers[at++] = intern(tab.url);
      numbers[at++] = media[tab.mediaSharingType] ?? 0;
      numbers[at++] =
        +tab.active | (+tab.isMediaSharing << 1) | (+tab.newTab << 2) | (+tab.paused << 3);
    }
    return numbers;
  };
}

/** Each with nothing known yet. */
const subjects = {
  "SessionTracker.update": () => {
    const tracker = new SessionTracker();
    return (tabs) => tracker.update({ tabs });
  },
  "by hand, plain": plain,
  "by hand, with copies": copying,
  "by hand, written out": writtenOut,
  "columns for wasm, no diff yet": columns,
};

/** The median of many updates in milliseconds. The first ones warm up. */
function measure(looks, update, events) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    // There and back, so that neighbours follow each other.
    const turn = round % (2 * looks.length - 2);
    const tabs = looks[turn < looks.length ? turn : 2 * looks.length - 2 - turn];
    const start = performance.now();
    const result = update(tabs);
    times.push(performance.now() - start);
    if (round > 0 && Array.isArray(result)) assert.equal(result.length, events);
  }
  const measured = times.slice(ROUNDS / 4).sort((a, b) => a - b);
  return measured[measured.length >> 1];
}

function compare(what, moves, events) {
  console.log(`\n${what}, median of ${(ROUNDS * 3) / 4} updates\n`);
  const looks = Array.from({ length: 8 }, (_, number) => look(number, moves));
  let ours;
  for (const [name, subject] of Object.entries(subjects)) {
    const time = measure(looks, subject(), events);
    ours ??= time;
    console.log(`${name.padEnd(30)} ${time.toFixed(3)} ms  ${(time / ours).toFixed(1)}×`);
  }
}

console.log(`${cpus()[0].model}, Node ${process.version}`);
const changed = `${TABS} tabs of which ${CHANGED} changed`;
compare(changed, false, CHANGED);
compare(`${changed}, one was closed and one opened, so that all moved`, true, CHANGED + 2);
