// What one would write by hand, check by check: the practical limit. Says what is wrong with which property and what it
// found there, and no more.
// biome-ignore-all lint/suspicious/noAssignInExpressions: the fastest way to test what is read once

const isInt = Number.isSafeInteger;
const isObject = (v) => typeof v === "object" && v !== null && !Array.isArray(v);
const isPlain = (v) => isObject(v) && Object.prototype.toString.call(v) === "[object Object]";
// biome-ignore lint/suspicious/noPrototypeBuiltins: faster than Object.hasOwn in a loop over names
const own = (v, key) => Object.prototype.hasOwnProperty.call(v, key);

function isInts(v) {
  if (!Array.isArray(v) || v.length > 2 ** 24) return false;
  for (let i = 0, { length } = v; i < length; i++) if (!isInt(v[i])) return false;
  return true;
}

function isMetadata(v) {
  if (!isPlain(v)) return false;
  for (const key in v) {
    if (!own(v, key)) continue;
    const e = v[key];
    const fine = typeof e === "string" || typeof e === "boolean" || Number.isFinite(e);
    if (!fine) return false;
  }
  return true;
}

const isSetting = (key) => {
  switch (key) {
    case "session_start_confirmation":
    case "support_button_position":
    case "hidden_support_button":
    case "block_until_agent_joins":
    case "hide_until_agent_joins":
    case "key_combo_to_start":
    case "shake_to_start":
    case "session_autorestore_enabled":
    case "metadata":
      return true;
    default:
      return false;
  }
};

const safely = (check) => (v) => {
  try {
    return check(v);
  } catch {
    return false;
  }
};

export function isIntegrationSettings(v) {
  try {
    let t;
    if (
      !(
        isPlain(v) &&
        ((t = v.session_start_confirmation) === undefined || typeof t === "boolean") &&
        ((t = v.support_button_position) === undefined || typeof t === "string") &&
        ((t = v.hidden_support_button) === undefined || typeof t === "boolean") &&
        ((t = v.block_until_agent_joins) === undefined || typeof t === "boolean") &&
        ((t = v.hide_until_agent_joins) === undefined || typeof t === "boolean") &&
        ((t = v.key_combo_to_start) === undefined || typeof t === "boolean") &&
        ((t = v.shake_to_start) === undefined || typeof t === "boolean") &&
        ((t = v.session_autorestore_enabled) === undefined || typeof t === "boolean") &&
        ((t = v.metadata) === undefined || isMetadata(t))
      )
    )
      return false;
    for (const key in v) if (!isSetting(key) && own(v, key)) return false;
    return true;
  } catch {
    return false;
  }
}

const space = (v) =>
  isObject(v) &&
  typeof v.access_control === "string" &&
  isInt(v.company_id) &&
  typeof v.domain === "string" &&
  typeof v.host_rights === "string" &&
  isInt(v.id) &&
  typeof v.identification === "string" &&
  typeof v.is_paused === "boolean" &&
  typeof v.link === "string" &&
  typeof v.name === "string" &&
  typeof v.slug === "string" &&
  typeof v.type === "string" &&
  typeof v.visibility === "string" &&
  isInts(v.adminIds) &&
  isInts(v.memberIds);

export const isSpace = /* @__PURE__ */ safely(space);

export function isSessionInfo(v) {
  try {
    return (
      isObject(v) &&
      typeof v.sessionId === "string" &&
      typeof v.opentokSessionId === "string" &&
      space(v.space) &&
      isPlain(v.metadata)
    );
  } catch {
    return false;
  }
}

export function isTab(v) {
  try {
    let t;
    return (
      isObject(v) &&
      typeof v.active === "boolean" &&
      isInt(v.control_index) &&
      typeof v.isMediaSharing === "boolean" &&
      isInt(v.leader_index) &&
      ((t = v.mediaSharingType) === null || t === "screen" || t === "video") &&
      typeof v.newTab === "boolean" &&
      typeof v.paused === "boolean" &&
      typeof v.sessionId === "string" &&
      isInt(v.ssid) &&
      typeof v.title === "string" &&
      typeof v.url === "string"
    );
  } catch {
    return false;
  }
}

export function isParticipant(v) {
  try {
    return (
      isObject(v) &&
      typeof v.name === "string" &&
      typeof v.email === "string" &&
      typeof v.online === "boolean" &&
      isInt(v.client_index) &&
      typeof v.self === "boolean"
    );
  } catch {
    return false;
  }
}

export function isFrame(v) {
  try {
    return isObject(v) && isInt(v.frameId) && isInt(v.parentFrameId) && typeof v.url === "string";
  } catch {
    return false;
  }
}

const kinds = {
  undefined: "nothing",
  boolean: "a boolean",
  number: "a number",
  string: "a string",
};

function kindOf(v) {
  if (v === null) return "null";
  if (Array.isArray(v)) return "an array";
  return kinds[typeof v] ?? `of type ${typeof v}`;
}

const mismatch = (path, name, expected, v) => ({
  path,
  message: `${name}: expected ${expected}, found ${kindOf(v)}`,
});

function addTab(v, path, all) {
  const add = (name, expected) => all.push(mismatch([...path, name], name, expected, v[name]));
  if (!isObject(v)) {
    all.push({ path, message: `expected an object, found ${kindOf(v)}` });
    return;
  }
  if (typeof v.active !== "boolean") add("active", "a boolean");
  if (!isInt(v.control_index)) add("control_index", "an integer");
  if (typeof v.isMediaSharing !== "boolean") add("isMediaSharing", "a boolean");
  if (!isInt(v.leader_index)) add("leader_index", "an integer");
  const t = v.mediaSharingType;
  if (t !== null && t !== "screen" && t !== "video") {
    add("mediaSharingType", '"screen", "video" or null');
  }
  if (typeof v.newTab !== "boolean") add("newTab", "a boolean");
  if (typeof v.paused !== "boolean") add("paused", "a boolean");
  if (typeof v.sessionId !== "string") add("sessionId", "a string");
  if (!isInt(v.ssid)) add("ssid", "an integer");
  if (typeof v.title !== "string") add("title", "a string");
  if (typeof v.url !== "string") add("url", "a string");
}

export function findTab(v) {
  const all = [];
  addTab(v, [], all);
  return all;
}

export function findTabs(v) {
  if (!Array.isArray(v)) return [mismatch([], "list", "an array", v)];
  const all = [];
  for (let i = 0; i < v.length; i++) if (!isTab(v[i])) addTab(v[i], [i], all);
  return all;
}

function addMetadata(v, all) {
  if (!isPlain(v)) {
    all.push(mismatch(["metadata"], "metadata", "an object", v));
    return;
  }
  for (const name in v) {
    if (!own(v, name)) continue;
    const e = v[name];
    if (typeof e !== "string" && typeof e !== "boolean" && !Number.isFinite(e)) {
      all.push(mismatch(["metadata", name], `metadata.${name}`, "a scalar", e));
    }
  }
}

export function findIntegrationSettings(v) {
  if (!isPlain(v)) return [{ path: [], message: `expected an object, found ${kindOf(v)}` }];
  const all = [];
  for (const name in v) {
    if (!own(v, name)) continue;
    const value = v[name];
    if (!isSetting(name)) all.push({ path: [name], message: `${name}: unknown setting` });
    else if (value === undefined) continue;
    else if (name === "metadata") addMetadata(value, all);
    else if (name === "support_button_position") {
      if (typeof value !== "string") all.push(mismatch([name], name, "a string", value));
    } else if (typeof value !== "boolean") all.push(mismatch([name], name, "a boolean", value));
  }
  return all;
}
