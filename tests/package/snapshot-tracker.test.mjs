import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { SessionTracker, ValidationError } from "webfuse-widget/full";
import { frame, info, participant, tab } from "./bodies/reference.mjs";
import { looks, random } from "./bodies/sessions.mjs";

const types = (events) => events.map(({ type }) => type);

const id = { tabs: "ssid", participants: "client_index", frames: "frameId" };
const partOf = { tab: "tabs", participant: "participants", frame: "frames" };

/** What events make of a session, of which every part is kept by identifier. */
function replay(session, events) {
  for (const event of events) {
    if (event.type === "info_changed") {
      session.info = event.after;
      continue;
    }
    const part = partOf[event.type.split("_")[0]];
    session[part] ??= new Map();
    const object = event.after ?? event.before;
    const key = object[id[part]];
    assert.equal(session[part].has(key), "before" in event);
    if ("after" in event) session[part].set(key, event.after);
    else session[part].delete(key);
  }
}

const byId = (part, list) => new Map(list.map((object) => [object[id[part]], object]));

describe("SessionTracker", () => {
  test("gives what is there at first, as opened and joined", () => {
    const tracker = new SessionTracker();
    const look = { info: info(), tabs: [tab()], participants: [participant()], frames: [frame()] };
    assert.deepEqual(tracker.update(look), [
      { type: "info_changed", before: undefined, after: look.info, changes: {} },
      { type: "participant_joined", after: look.participants[0] },
      { type: "tab_opened", after: look.tabs[0] },
      { type: "frame_opened", after: look.frames[0] },
    ]);
    assert.deepEqual(tracker.update(look), []);
  });

  test("gives what changed, with its values before and after", () => {
    const tracker = new SessionTracker();
    const before = tab({ ssid: 1 });
    tracker.update({ tabs: [before, tab({ ssid: 2 })] });
    const after = tab({ ssid: 1, url: "https://example.org/", control_index: 3 });
    const [event, ...others] = tracker.update({ tabs: [after, tab({ ssid: 2 })] });
    assert.deepEqual(others, []);
    assert.deepEqual(event, {
      type: "tab_changed",
      before,
      after,
      changes: {
        control_index: { before: 0, after: 3 },
        url: { before: before.url, after: "https://example.org/" },
      },
    });
    assert.equal(event.after, after);
  });

  test("gives participants, frames and information that changed", () => {
    const tracker = new SessionTracker();
    tracker.update({ info: info(), participants: [participant()], frames: [frame()] });
    const events = tracker.update({
      info: info({ space: { is_paused: true }, metadata: { foo: "baz" } }),
      participants: [participant({ online: false })],
      frames: [frame({ url: "about:blank" })],
    });
    assert.deepEqual(
      events.map(({ type, changes }) => [type, Object.keys(changes)]),
      [
        ["info_changed", ["space", "metadata"]],
        ["participant_changed", ["online"]],
        ["frame_changed", ["url"]],
      ],
    );
    assert.deepEqual(events[0].changes.metadata, { before: { foo: "bar" }, after: { foo: "baz" } });
    assert.equal(events[0].changes.space.before.is_paused, false);
    assert.equal(events[0].changes.space.after, events[0].after.space);
  });

  test("says first what went, then what came or changed", () => {
    const tracker = new SessionTracker();
    tracker.update({ tabs: [tab({ ssid: 1 }), tab({ ssid: 2 }), tab({ ssid: 3 })] });
    const events = tracker.update({ tabs: [tab({ ssid: 4 }), tab({ ssid: 2, paused: true })] });
    assert.deepEqual(
      events.map(({ type, before, after }) => [type, (after ?? before).ssid]),
      [
        ["tab_closed", 1],
        ["tab_closed", 3],
        ["tab_opened", 4],
        ["tab_changed", 2],
      ],
    );
  });

  test("leaves parts that aren't given as they are", () => {
    const tracker = new SessionTracker();
    tracker.update({ tabs: [tab()], participants: [participant()] });
    assert.deepEqual(tracker.update({}), []);
    assert.deepEqual(tracker.update({ tabs: undefined }), []);
    assert.deepEqual(types(tracker.update({ tabs: [] })), ["tab_closed"]);
    assert.deepEqual(tracker.current, { tabs: [], participants: [participant()] });
  });

  test("takes another order for no change", () => {
    const tracker = new SessionTracker();
    const tabs = [1, 2, 3, 4].map((ssid) => tab({ ssid }));
    tracker.update({ tabs });
    assert.deepEqual(tracker.update({ tabs: tabs.toReversed() }), []);
    assert.deepEqual(tracker.current.tabs, tabs.toReversed());
  });

  test("notices objects, lists and metadata that were changed in place", () => {
    const tracker = new SessionTracker();
    const tabs = [tab({ ssid: 1 })];
    const about = info({ metadata: { deep: [{ a: 1 }] } });
    tracker.update({ info: about, tabs });
    tabs[0].url = "https://example.org/";
    tabs.push(tab({ ssid: 2 }));
    about.metadata.deep[0].a = 2;
    const events = tracker.update({ info: about, tabs });
    assert.deepEqual(types(events), ["info_changed", "tab_changed", "tab_opened"]);
    assert.equal(events[0].before.metadata.deep[0].a, 1);
    assert.equal(events[0].after, about);
    assert.equal(events[1].before.url, "https://example.com");
    assert.equal(events[1].after, tabs[0]);
    assert.deepEqual(tracker.update({ info: about, tabs }), []);
  });

  test("doesn't change what it is given, and isn't changed by what it gives", () => {
    const tracker = new SessionTracker();
    const look = { info: info(), tabs: [tab()] };
    const copy = structuredClone(look);
    const frozen = {
      info: Object.freeze(look.info),
      tabs: Object.freeze([Object.freeze(look.tabs[0])]),
    };
    tracker.update(frozen);
    assert.deepEqual(look, copy);
    tracker.current.tabs.pop();
    const [event] = tracker.update({ tabs: [tab({ title: "b" })] });
    event.before.title = "c";
    event.changes.title.after = "c";
    assert.deepEqual(tracker.update({ tabs: [tab({ title: "b" })] }), []);
    const [changed] = tracker.update({ info: info({ metadata: { foo: { bar: 1 } } }) });
    changed.changes.metadata.after.foo.bar = 2;
    assert.deepEqual(types(tracker.update({ info: info({ metadata: { foo: { bar: 1 } } }) })), []);
  });

  test("asks for declared properties only, and reads them as code does", () => {
    class Live {
      constructor(values) {
        Object.assign(this, values);
      }
      get url() {
        return "https://example.com/live";
      }
    }
    const { url, ...rest } = tab();
    assert.equal(typeof url, "string");
    const tracker = new SessionTracker();
    assert.deepEqual(types(tracker.update({ tabs: [new Live(rest)] })), ["tab_opened"]);
    assert.deepEqual(
      tracker.update({ tabs: [{ ...rest, url: "https://example.com/live", more: 1 }] }),
      [],
    );
  });

  test("refuses what is invalid, and then nothing has changed", () => {
    const thrower = Object.defineProperty(tab(), "url", {
      get() {
        throw new Error("no");
      },
    });
    const bad = [
      [null, /expected an object/],
      [[], /expected an object/],
      [7, /expected an object/],
      [{ tabs: null }, /tabs: expected an array, found null/],
      [{ tabs: [tab({ ssid: 9 }), null] }, /tabs\[1\]/],
      [{ tabs: [tab({ ssid: "9" })] }, /tabs\[0\]\.ssid: expected an integer/],
      [{ tabs: [thrower] }, /tabs\[0\]\.url: can't be read/],
      [
        { participants: [], frames: [], tabs: [tab({ ssid: 9 }), tab({ ssid: 9 })] },
        /tabs\[1\]\.ssid: 9/,
      ],
      [{ tabs: [tab({ ssid: 1 }), tab({ ssid: 2 }), tab({ ssid: 1 })] }, /tabs\[2\]\.ssid: 1/],
      [{ tabs: [tab({ ssid: 2 }), tab({ ssid: 2 })] }, /tabs\[1\]\.ssid: 2/],
      [
        { participants: [participant(), participant({ name: "b" })] },
        /participants\[1\]\.client_index/,
      ],
      [{ frames: [frame(), frame()] }, /frames\[1\]\.frameId/],
      [{ tabs: [tab({ ssid: 7 })], info: {} }, /info\.sessionId: missing/],
      [{ tabs: [tab({ ssid: 7 })], participant: [] }, /unknown part "participant"; there are info/],
      [Promise.resolve({ tabs: [] }), /found a Promise; await it/],
    ];
    const tracker = new SessionTracker();
    const look = {
      info: info(),
      tabs: [tab({ ssid: 1 }), tab({ ssid: 2 })],
      participants: [participant()],
    };
    tracker.update(look);
    for (const [value, message] of bad) {
      assert.throws(
        () => tracker.update(value),
        (error) =>
          error instanceof ValidationError &&
          error.object === "Snapshot" &&
          message.test(error.message),
      );
      assert.deepEqual(tracker.current, look);
      assert.deepEqual(tracker.update(look), []);
    }
  });

  test("refuses objects that change their minds", () => {
    let reads = 0;
    const fickle = (name, values) =>
      Object.defineProperty(tab({ ssid: 1 }), name, { get: () => values[reads++ % values.length] });
    const tracker = new SessionTracker();
    tracker.update({ tabs: [tab({ ssid: 1 })] });
    for (const value of [
      fickle("ssid", [1, 2, 3]),
      fickle("active", [true, "x"]),
      fickle("url", ["a", 1]),
    ]) {
      for (let i = 0; i < 12; i++) {
        try {
          tracker.update({ tabs: [value] });
        } catch (error) {
          assert.ok(error instanceof ValidationError);
        }
        const { tabs } = tracker.current;
        assert.equal(tabs.length, 1);
      }
    }
  });

  test("refuses an update during an update, and survives being freed in one", () => {
    const tracker = new SessionTracker();
    const errors = [];
    const nested = Object.defineProperty(tab(), "url", {
      get() {
        try {
          tracker.update({ tabs: [] });
        } catch (error) {
          errors.push(error.message);
        }
        return "x";
      },
    });
    tracker.update({ tabs: [nested] });
    assert.match(errors[0], /during an update/);
    const freeing = Object.defineProperty(tab(), "url", {
      get() {
        tracker.free();
        return "y";
      },
    });
    tracker.update({ tabs: [freeing] });
    assert.throws(() => tracker.current, /freed/);
  });

  test("keeps metadata of any shape: circles, depth, sharing and the name __proto__", () => {
    const circle = () => {
      const metadata = { list: [1] };
      metadata.self = metadata;
      metadata.list.push(metadata);
      return metadata;
    };
    let deep = {};
    for (let i = 0; i < 100_000; i++) deep = { deep };
    let wide = {};
    for (let i = 0; i < 100; i++) wide = { a: wide, b: wide };
    const odd = () => JSON.parse('{"__proto__": {"x": 1}}');
    const made = { circle: circle(), deep, wide, date: new Date(0), odd: odd(), none: undefined };
    const about = { ...info(), metadata: made };
    const tracker = new SessionTracker();
    assert.equal(tracker.update({ info: about }).length, 1);
    assert.deepEqual(tracker.update({ info: about }), []);
    assert.deepEqual(
      tracker.update({ info: { ...about, metadata: { ...made, circle: circle(), odd: odd() } } }),
      [],
    );
    Object.defineProperty(made.odd, "__proto__", { value: 2, enumerable: true });
    assert.deepEqual(types(tracker.update({ info: about })), ["info_changed"]);
  });

  test("refuses metadata without end, and keeps that of long empty lists", () => {
    const tracker = new SessionTracker();
    const endless = () => ({
      get more() {
        return endless();
      },
    });
    assert.throws(
      () => tracker.update({ info: { ...info(), metadata: endless() } }),
      ValidationError,
    );
    const sparse = (length) => {
      const list = [1];
      list.length = length;
      return { info: { ...info(), metadata: { list } } };
    };
    assert.equal(tracker.update(sparse(3e7)).length, 1);
    assert.deepEqual(tracker.update(sparse(3e7)), []);
    assert.equal(tracker.update(sparse(3e7 + 1)).length, 1);
  });

  test("starts anew after reset", () => {
    const tracker = new SessionTracker();
    tracker.update({ tabs: [tab()] });
    tracker.reset();
    assert.deepEqual(tracker.current, {});
    assert.deepEqual(types(tracker.update({ tabs: [tab()] })), ["tab_opened"]);
  });

  test("says so when it is used after it was freed", () => {
    const tracker = new SessionTracker();
    tracker.update({ tabs: [tab()] });
    tracker.free();
    tracker.free();
    const freed = { name: "Error", message: /it has been freed .* make a new one/ };
    assert.throws(() => tracker.update({}), freed);
    assert.throws(() => tracker.current, freed);
    assert.throws(() => tracker.reset(), freed);
  });

  test("is freed at the end of a block that uses it, where the engine knows how", () => {
    const tracker = new SessionTracker();
    if (!Symbol.dispose) {
      assert.deepEqual(Object.getOwnPropertySymbols(tracker), []);
      return;
    }
    tracker[Symbol.dispose]();
    assert.throws(() => tracker.current, /freed/);
  });

  test("events replayed on the old session give the new one", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const tracker = new SessionTracker();
      const session = {};
      const latest = {};
      for (const look of looks(random(seed), 12)) {
        replay(session, tracker.update(look));
        Object.assign(latest, look);
        const { info: about, ...lists } = latest;
        assert.deepEqual(session.info, about, `seed ${seed}`);
        for (const [part, list] of Object.entries(lists)) {
          const kept = session[part] ?? new Map();
          assert.deepEqual(
            new Map([...kept].sort()),
            new Map([...byId(part, list)].sort()),
            `seed ${seed}`,
          );
        }
        assert.deepEqual(tracker.current, latest, `seed ${seed}`);
      }
    }
  });

  test("changes are what differs between before and after, and nothing else", () => {
    let seen = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const tracker = new SessionTracker();
      for (const look of looks(random(seed), 12)) {
        for (const event of tracker.update(look)) {
          if (!event.changes || !event.before) continue;
          seen++;
          const names = Object.keys(event.after);
          for (const name of names) {
            const change = event.changes[name];
            if (change) {
              assert.notDeepEqual(change.before, change.after);
              assert.deepEqual(change, { before: event.before[name], after: event.after[name] });
            } else {
              assert.deepEqual(event.before[name], event.after[name]);
            }
          }
          assert.ok(Object.keys(event.changes).length > 0);
        }
      }
    }
    assert.ok(seen > 1000);
  });

  test("a million updates leave nothing behind", () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc");
    const tracker = new SessionTracker();
    const template = tab();
    const run = (count) => {
      for (let i = 0; i < count; i++) {
        tracker.update({ tabs: [template, { ...template, ssid: 2 + (i % 5), url: `u${i}` }] });
      }
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = run(100_000);
    const grown = run(1_000_000) - before;
    // A word an update would be eight million.
    assert.ok(grown < 4_000_000, `the heap grew by ${grown} bytes`);
  });
});
