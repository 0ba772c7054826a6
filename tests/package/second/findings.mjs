/**
 * What there is to find in a value, worked out a second time: from the object reference and the
 * table of findings in the README, by hand and slowly, without anything of the package.
 */

/** The codes, severities, paths and suggestions of what there is to find, errors first. */
export function findings(object, value, { strict = false, unknownKeys = "error" } = {}) {
  const found = [];
  const report = (severity, code, path, suggestion) => {
    const finding = { code, severity: strict ? "error" : severity, path };
    if (suggestion !== undefined) finding.suggestion = suggestion;
    found.push(finding);
  };
  const context = {
    error: (...rest) => report("error", ...rest),
    warn: (...rest) => report("warning", ...rest),
    unknown: (...rest) => {
      if (unknownKeys !== "allow") report(unknownKeys === "warn" ? "warning" : "error", ...rest);
    },
    looksAtNames: unknownKeys !== "allow",
  };
  const list = object.endsWith("[]");
  (list ? items(objects[object.slice(0, -2)]) : objects[object])(value, [], context);
  const of = (severity) => found.filter((finding) => finding.severity === severity);
  return [...of("error"), ...of("warning")];
}

/** Reads a property as code would. */
function read(from, name) {
  try {
    return { value: from[name] };
  } catch {
    return { throws: true };
  }
}

function isAbsent(from, name) {
  const { value, throws } = read(from, name);
  return value === undefined && !throws;
}

/** Checks a property, or reports that it can't be read. */
function property(from, name, check, path, context) {
  const { value, throws } = read(from, name);
  if (throws) context.error("unreadable", [...path, name]);
  else check(value, [...path, name], context);
}

const required = (check) => (value, path, context) =>
  value === undefined ? context.error("missing", path) : check(value, path, context);

const optional = (check) => (value, path, context) => {
  if (value !== undefined) check(value, path, context);
};

function boolean(value, path, context) {
  if (typeof value === "boolean") return;
  const meant = { true: "true", false: "false" };
  context.error(
    "invalid_type",
    path,
    typeof value === "string" && Object.hasOwn(meant, value) ? meant[value] : undefined,
  );
}

const integer = (least) => (value, path, context) => {
  if (typeof value !== "number") context.error("invalid_type", path);
  else if (!Number.isSafeInteger(value)) context.error("not_integer", path);
  else if (value < least) context.warn("out_of_range", path);
};

function string(value, path, context) {
  if (typeof value !== "string") context.error("invalid_type", path);
}

const documented = (values) => (value, path, context) => {
  if (typeof value !== "string") context.error("invalid_type", path);
  else if (!values.includes(value)) context.warn("unknown_value", path, nearest(value, values));
};

function position(value, path, context) {
  const known = ["bottomleft", "bottomright", "middleright"];
  if (typeof value !== "string") return context.error("invalid_type", path);
  if (known.includes(value)) return;
  // Others may be right too, so only what is very near is a misspelling.
  const suggestion = nearest(value, known, 4);
  if (suggestion !== undefined) context.warn("unknown_value", path, suggestion);
}

function media(value, path, context) {
  if (value === null || value === "screen" || value === "video") return;
  if (typeof value !== "string") context.error("invalid_type", path);
  else context.error("invalid_value", path, nearest(value, ["screen", "video"]));
}

/** The tag by which an object calls itself, without the brackets; nothing if it throws. */
function nameOf(value) {
  try {
    return Object.prototype.toString.call(value).slice("[object ".length, -1);
  } catch {
    return undefined;
  }
}

const plain = (inside) => (value, path, context) => {
  if (typeof value !== "object" || value === null) return context.error("invalid_type", path);
  const list = isList(value);
  const name = nameOf(value);
  if (list === undefined || (!list && name === undefined)) context.error("unreadable", path);
  else if (list || name !== "Object") context.error("invalid_type", path);
  else inside(value, path, context);
};

/** Whether it is an array; nothing where that can't be said, of a revoked proxy. */
function isList(value) {
  try {
    return Array.isArray(value);
  } catch {
    return undefined;
  }
}

function ownNames(value) {
  try {
    return Object.keys(value).sort();
  } catch {
    return undefined;
  }
}

const anyRecord = plain(() => {});

const scalars = plain((value, path, context) => {
  const names = ownNames(value);
  if (!names) return context.error("unreadable", path);
  for (const name of names) property(value, name, scalar, path, context);
});

function scalar(value, path, context) {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) context.error("not_finite", path);
  } else if (typeof value !== "string" && typeof value !== "boolean") {
    context.error("invalid_type", path);
  }
}

const items = (check) => (value, path, context) => {
  const list = isList(value);
  const length = list ? read(value, "length") : {};
  if (list === undefined || length.throws) return context.error("unreadable", path);
  if (!list) return context.error("invalid_type", path);
  for (let i = 0; i < length.value; i++) property(value, i, check, path, context);
};

const record = (fields) => (value, path, context) => {
  const list = isList(value);
  if (list === undefined) return context.error("unreadable", path);
  if (typeof value !== "object" || value === null || list) {
    return context.error("invalid_type", path);
  }
  if (Object.keys(fields).every((name) => isAbsent(value, name)) && nameOf(value) !== "Object") {
    return context.error(nameOf(value) === undefined ? "unreadable" : "invalid_type", path);
  }
  for (const [name, check] of Object.entries(fields)) property(value, name, check, path, context);
};

const integers = items(integer(0));

const space = record({
  access_control: required(documented(["members-only", "company", "public"])),
  company_id: required(integer(0)),
  domain: required(string),
  host_rights: required(documented(["everyone", "members-only", "admins-only"])),
  id: required(integer(0)),
  identification: required(documented(["anonymous", "name_only", "verified"])),
  is_paused: required(boolean),
  link: required(string),
  name: required(string),
  slug: required(string),
  type: required(documented(["meeting", "assisted", "solo"])),
  visibility: required(documented(["members-only", "company"])),
  adminIds: required(integers),
  memberIds: required(integers),
});

const settingsFields = {
  session_start_confirmation: optional(boolean),
  support_button_position: optional(position),
  hidden_support_button: optional(boolean),
  block_until_agent_joins: optional(boolean),
  hide_until_agent_joins: optional(boolean),
  key_combo_to_start: optional(boolean),
  shake_to_start: optional(boolean),
  session_autorestore_enabled: optional(boolean),
  metadata: optional(scalars),
};

const former = {
  hidden: "hidden_support_button",
  hide_support_button: "hidden_support_button",
  position: "support_button_position",
  stealth_mode: "key_combo_to_start",
};

const settings = plain((value, path, context) => {
  const names = context.looksAtNames ? ownNames(value) : [];
  if (!names) return context.error("unreadable", path);
  const values = {};
  for (const name of Object.keys(settingsFields)) {
    const { value: own, throws } = read(value, name);
    // What can't be read is there all the same.
    values[name] = throws ? null : own;
  }
  for (const [name, check] of Object.entries(settingsFields)) {
    property(value, name, check, path, context);
    for (const [code, holds] of Object.entries(contradictions[name] ?? {})) {
      if (holds(values)) context.warn(code, [...path, name]);
    }
  }
  const absent = Object.keys(settingsFields).filter((name) => values[name] === undefined);
  for (const name of names.filter((one) => !Object.hasOwn(settingsFields, one))) {
    context.unknown("unknown_key", [...path, name], meant(name, absent));
  }
});

const contradictions = {
  support_button_position: {
    position_without_button: (s) =>
      s.hidden_support_button === true && s.support_button_position !== undefined,
  },
  hidden_support_button: {
    no_start_trigger: (s) =>
      s.hidden_support_button === true &&
      s.shake_to_start !== true &&
      s.key_combo_to_start !== true,
  },
  hide_until_agent_joins: {
    block_and_hide: (s) => s.block_until_agent_joins === true && s.hide_until_agent_joins === true,
  },
};

const objects = {
  IntegrationSettings: settings,
  SessionInfo: record({
    sessionId: required(string),
    opentokSessionId: required(string),
    space: required(space),
    metadata: required(anyRecord),
  }),
  Space: space,
  Tab: record({
    active: required(boolean),
    control_index: required(integer(0)),
    isMediaSharing: required(boolean),
    leader_index: required(integer(0)),
    mediaSharingType: required(media),
    newTab: required(boolean),
    paused: required(boolean),
    sessionId: required(string),
    ssid: required(integer(0)),
    title: required(string),
    url: required(string),
  }),
  Participant: record({
    name: required(string),
    email: required(string),
    online: required(boolean),
    client_index: required(integer(0)),
    self: required(boolean),
  }),
  Frame: record({
    frameId: required(integer(0)),
    parentFrameId: required(integer(-1)),
    url: required(string),
  }),
};

/** The setting that an unknown name most likely means, among those that aren't there. */
function meant(name, absent) {
  const same = Object.keys(former).find((old) => fold(old) === fold(name));
  if (same && absent.includes(former[same])) return former[same];
  return nearest(name, absent);
}

/** Case, `_` and `-` don't count. */
const fold = (text) =>
  text.replace(/[-_]/g, "").replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** The nearest of some words, if no more than one character in so many is another. */
function nearest(text, words, oneOf = 3) {
  if (text.length > 64) return undefined;
  let best;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const [a, b] = [fold(text), fold(word)];
    const longer = Math.max(a.length, word.length);
    const distance = a === "" ? Number.POSITIVE_INFINITY : distanceOf(a, b);
    if (distance < least && distance <= (a.length <= 3 ? 0 : Math.floor(longer / oneOf))) {
      best = word;
      least = distance;
    }
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function distanceOf(a, b) {
  const table = [];
  for (let i = 0; i <= a.length; i++) {
    table.push([]);
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) {
        table[i].push(i + j);
        continue;
      }
      const replaced = table[i - 1][j - 1] + Number(a[i - 1] !== b[j - 1]);
      let least = Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, table[i - 2][j - 2] + 1);
      }
      table[i].push(least);
    }
  }
  return table[a.length][b.length];
}
