const tab = (i) => ({
  active: i % 2 === 0,
  control_index: i % 7,
  isMediaSharing: i % 3 === 0,
  leader_index: i % 5,
  mediaSharingType: i % 3 === 0 ? "screen" : null,
  newTab: i % 4 === 0,
  paused: false,
  sessionId: `sess_${i}`,
  ssid: i,
  title: `Title of page ${i}`,
  url: `https://example.com/${i}`,
});

const space = (i) => ({
  access_control: "public",
  company_id: i,
  domain: `domain-${i}.example.com`,
  host_rights: "everyone",
  id: i,
  identification: "anonymous",
  is_paused: false,
  link: `https://example.com/+space${i}`,
  name: `Space ${i}`,
  slug: `space-${i}`,
  type: "meeting",
  visibility: "company",
  adminIds: [1, 2, i],
  memberIds: [3, 4, 5, 6, i],
});

/** Valid objects in which there is nothing to find, each by the number of one among many. */
export const valid = {
  IntegrationSettings: (i) => ({
    session_start_confirmation: true,
    support_button_position: "bottomright",
    hidden_support_button: false,
    key_combo_to_start: true,
    metadata: { customer: `customer ${i}`, visits: i, known: true },
  }),
  SessionInfo: (i) => ({
    sessionId: `sess_${i}`,
    opentokSessionId: `1_${i}`,
    space: space(i),
    metadata: { customer: i },
  }),
  Space: space,
  Tab: tab,
  Participant: (i) => ({
    name: `Name ${i}`,
    email: `${i}@example.com`,
    online: true,
    client_index: i,
    self: i === 0,
  }),
  Frame: (i) => ({ frameId: i, parentFrameId: i - 1, url: `https://example.com/frame/${i}` }),
};

export const many = (make, count) => Array.from({ length: count }, (_, i) => make(i));

/** Three wrong fields. */
export const wrongTab = (i) => ({ ...tab(i), active: "true", ssid: `${i}`, url: null });

/** A misspelt name, a wrong type, a nested value. */
export const wrongSettings = (i) => ({
  sessionStartConfirmation: true,
  key_combo_to_start: "true",
  metadata: { customer: { id: i } },
});

const setting = "session_start_confirmation";

/** The same, of names that are never twice the same: one letter is another. */
export const otherwiseWrongSettings = (i) => {
  const at = i % setting.length;
  const name =
    setting.slice(0, at) + "qwxz"[Math.floor(i / setting.length)] + setting.slice(at + 1);
  return { [name]: true, key_combo_to_start: "true", metadata: { [`customer ${i}`]: { id: i } } };
};

/** A thousand of which ten have three wrong fields each. */
export const mixedTabs = () => many((i) => (i % 100 === 50 ? wrongTab(i) : tab(i)), 1000);

/** Tabs of many hidden classes: their properties in as many orders, some with one more. */
export const manyShapes = () =>
  many((i) => {
    const entries = Object.entries(tab(i));
    const at = i % entries.length;
    const turned = [...entries.slice(at), ...entries.slice(0, at)];
    if (i % 3 === 0) turned.push([`more${i % 5}`, i]);
    return Object.fromEntries(turned);
  }, 64);

const broken = (make, changes) => changes.map(([name, value]) => ({ ...make(3), [name]: value }));

/** What every subject is to refuse before anything is timed. */
export const invalid = {
  IntegrationSettings: [
    wrongSettings(1),
    ...broken(valid.IntegrationSettings, [
      ["hidden_support_button", 1],
      ["metadata", { a: [] }],
      ["metadata", "a"],
    ]),
    null,
    "settings",
  ],
  SessionInfo: [
    ...broken(valid.SessionInfo, [
      ["space", null],
      ["space", { ...space(1), id: "1" }],
      ["sessionId", 1],
    ]),
    null,
    1,
  ],
  Space: [
    ...broken(space, [
      ["id", 1.5],
      ["adminIds", [1, "2"]],
      ["name", undefined],
      ["memberIds", null],
    ]),
    null,
    undefined,
  ],
  Tab: [
    wrongTab(1),
    ...broken(tab, [
      ["ssid", 2 ** 60],
      ["mediaSharingType", "sound"],
      ["title", 1],
    ]),
    null,
    true,
  ],
  Participant: [
    ...broken(valid.Participant, [
      ["online", 1],
      ["client_index", Number.NaN],
    ]),
    null,
  ],
  Frame: [
    ...broken(valid.Frame, [
      ["parentFrameId", "0"],
      ["url", 1],
    ]),
    null,
  ],
};

const [unknownSetting, nullSetting, mapSettings] = broken(valid.IntegrationSettings, [
  ["unknown", 1],
  ["hidden_support_button", null],
  ["metadata", new Map()],
]);
const [tabWithout] = broken(tab, [["mediaSharingType", undefined]]);

/** What the reference has no room for and not every subject refuses: the object that it is asked for as, and the value. */
export const debatable = {
  "unknown settings": ["IntegrationSettings", unknownSetting],
  "null as a setting": ["IntegrationSettings", nullSetting],
  "a Map as metadata": ["IntegrationSettings", mapSettings],
  "a missing mediaSharingType": ["Tab", tabWithout],
  "an array as an object": ["Frame", Object.assign([], valid.Frame(1))],
};
