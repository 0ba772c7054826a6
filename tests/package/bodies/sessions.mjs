import { frame, info, participant, tab } from "./reference.mjs";

/** Integers from 0 up to a limit, the same for the same seed. */
export function random(seed) {
  let state = seed >>> 0;
  return (limit) => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const urls = ["https://example.com/", "https://example.com/a", "about:blank"];

const makers = {
  tabs: (id, next) =>
    tab({
      ssid: id,
      active: next(2) === 0,
      control_index: next(3),
      mediaSharingType: [null, "screen", "video"][next(3)],
      url: urls[next(3)],
    }),
  participants: (id, next) =>
    participant({
      client_index: id,
      online: next(2) === 0,
      name: ["Ada", "Bob", "Zoë 🦊"][next(3)],
    }),
  frames: (id, next) => frame({ frameId: id, parentFrameId: next(4) - 1, url: urls[next(3)] }),
};

const makeInfo = (next) =>
  info({
    space: { is_paused: next(2) === 0, memberIds: [1, 2, 3].slice(next(3)) },
    metadata: [{}, { foo: "bar" }, { deep: [{ a: 1 }, null] }, { deep: [{ a: 2 }, null] }][next(4)],
  });

/** Some of the identifiers, in some order. */
function pick(next) {
  const ids = [1, 2, 3, 5, 8, 13].filter(() => next(3) > 0);
  if (next(4) === 0) ids.reverse();
  if (next(4) === 0) ids.push(ids.shift());
  return ids.filter((id) => id !== undefined);
}

/** A session as somebody may see it, looked at again and again. Some parts are left out at times. */
export function* looks(next, count) {
  for (let i = 0; i < count; i++) {
    const look = {};
    if (next(4) === 0) look.info = makeInfo(next);
    for (const [part, make] of Object.entries(makers)) {
      if (next(4) > 0) look[part] = pick(next).map((id) => make(id, next));
    }
    yield look;
  }
}

/** A session with something in it that isn't as it should be. */
export function spoil(look, next) {
  const { tabs, participants, frames, info: about } = look;
  const kinds = [
    () => tabs?.length && tabs.push(tab({ ssid: tabs[0].ssid })),
    () => participants?.length && participants.push({ ...participants[0] }),
    () => frames?.length && frames.unshift({ ...frames[0], parentFrameId: -1 }),
    () => frames?.push(frame({ frameId: 0, parentFrameId: next(6) - 1 })),
    () => tabs?.length && delete tabs[0].url,
    () => participants?.length && Object.assign(participants[0], { client_index: "1", name: null }),
    () => participants?.map((participant, i) => Object.assign(participant, { self: i > 0 })),
    () => about?.space.adminIds.push(9),
    () => Object.assign(look, { frames: null }),
    () => Object.assign(look, { tabs: { length: 1 } }),
  ];
  kinds[next(kinds.length)]();
  return look;
}

/** Frames by identifier, their children in brackets. */
export const draw = (nodes) =>
  nodes
    .map(({ frame, children }) =>
      children.length > 0 ? `${frame.frameId}(${draw(children)})` : `${frame.frameId}`,
    )
    .join(" ");
