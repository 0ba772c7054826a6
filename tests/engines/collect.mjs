/** What engines might do differently, told of the package that is given: run in a page and in Node, it tells the same. */
export async function collect(widget) {
  const { ready, ValidationError } = widget;
  const { Frame, IntegrationSettings, Participant, SessionInfo, Space, Tab } = widget;
  const schemas = [IntegrationSettings, SessionInfo, Space, Tab, Participant, Frame];

  const outcomes = [];
  for (const schema of schemas) {
    for (const value of [...odd(), ...wrong()]) {
      outcomes.push([schema.name, schema.is(value), told(schema.validate(value))]);
    }
  }
  const lists = [Tab, Frame].flatMap(({ array }) =>
    [[], [{}, null], Array(3), "list", new Proxy([], throwing)].map((list) =>
      told(array.validate(list)),
    ),
  );
  await ready();
  const full = "checkSnapshot" in widget ? ofSessionsAndText(widget) : undefined;
  return { outcomes, lists, thrown: thrownBy(IntegrationSettings, ValidationError), full };
}

/** What the full entry adds: sessions as a whole, and JSON text with the place of each finding. */
function ofSessionsAndText({ checkSnapshot, frameTree, IntegrationSettings, SessionTracker }) {
  const texts = [
    '{"shake_to_star": true,\n "metadata": {"é🎉": [], "a": 1, "a": 2}}',
    '{"a": 1,}',
    "[1 2]",
    '"\\ud800"',
    "",
    "\ufeff{}",
    "nul",
    "[".repeat(2000),
  ];
  const bytes = [new Uint8Array([0x7b, 0xff, 0x7d]), new Uint8Array([0x7b, 0x7d])];
  const frame = (frameId, parentFrameId) => ({ frameId, parentFrameId, url: "about:blank" });
  const snapshot = { frames: [frame(0, -1), frame(1, 0), frame(1, 7), frame(3, 3)], tabs: [{}] };
  const tracker = new SessionTracker();
  return {
    texts: [...texts, ...bytes].map((text) => told(IntegrationSettings.validateJson(text))),
    snapshot: told(checkSnapshot(snapshot)),
    tree: frameTree(snapshot.frames.slice(0, 2)),
    events: [[frame(0, -1)], [frame(0, -1), frame(1, 0)], []].map((frames) =>
      tracker.update({ frames }),
    ),
  };
}

const throwing = {
  get() {
    throw new Error("no");
  },
  ownKeys() {
    throw new Error("no");
  },
};

/** Values that are none of the objects, each of a kind that engines have their own ways with. */
function odd() {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const cyclic = {};
  cyclic.metadata = cyclic;
  return [
    undefined,
    null,
    0n,
    Symbol("tab"),
    () => 0,
    Number.NaN,
    new Date(0),
    new Map(),
    new Set(),
    Promise.resolve(),
    /x/,
    new String("tab"),
    new Uint8Array(1),
    Object.create(null),
    new Proxy({}, throwing),
    revoked.proxy,
    cyclic,
  ];
}

/** Values that are nearly one of the objects. */
const wrong = () => [
  { shake_to_star: true, metadata: { a: 1n, b: Number.POSITIVE_INFINITY, "\ud800": {} } },
  { sessionStartConfirmation: true, hidden: "yes", "ünïcode 🎉": 1, ["x".repeat(300)]: 1 },
  { hidden_support_button: true, support_button_position: "bottomleft" },
  { support_button_position: "bottom-left", metadata: new Map() },
  { active: 1, control_index: 1.5, mediaSharingType: "vidoe", ssid: 2 ** 53, url: {} },
  { frameId: -1, parentFrameId: -0, url: null },
  { adminIds: [1, "2", 3.5].concat(Array(2), 5), memberIds: {}, access_control: "invitation" },
  { space: { type: "mettings" }, metadata: [] },
];

/** A result as JSON can tell it. */
const told = ({ valid, issues, warnings }) => ({ valid, issues: issues ?? warnings });

function thrownBy(schema, ValidationError) {
  try {
    schema.parse({ shake_to_star: true });
    return undefined;
  } catch (error) {
    return [ValidationError.is(error), error.name, String(error)];
  }
}
