// What one would write by hand, check by check: the practical limit. Says what property is wrong, and no more.
// biome-ignore-all lint/suspicious/noAssignInExpressions: the fastest way to test what is read once

const isInt = Number.isSafeInteger;
const isObject = (v) => typeof v === "object" && v !== null && !Array.isArray(v);
const isPlain = (v) => isObject(v) && Object.prototype.toString.call(v) === "[object Object]";
const own = (v, key) => Object.hasOwn(v, key);

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

const optionalBoolean = (v) => v === undefined || typeof v === "boolean";

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

export function findTab(v) {
  if (!isObject(v)) return ["expected an object"];
  const all = [];
  if (typeof v.active !== "boolean") all.push("active: expected a boolean");
  if (!isInt(v.control_index)) all.push("control_index: expected an integer");
  if (typeof v.isMediaSharing !== "boolean") all.push("isMediaSharing: expected a boolean");
  if (!isInt(v.leader_index)) all.push("leader_index: expected an integer");
  const t = v.mediaSharingType;
  if (t !== null && t !== "screen" && t !== "video") all.push("mediaSharingType: expected …");
  if (typeof v.newTab !== "boolean") all.push("newTab: expected a boolean");
  if (typeof v.paused !== "boolean") all.push("paused: expected a boolean");
  if (typeof v.sessionId !== "string") all.push("sessionId: expected a string");
  if (!isInt(v.ssid)) all.push(`ssid: expected an integer, found ${typeof v.ssid}`);
  if (typeof v.title !== "string") all.push("title: expected a string");
  if (typeof v.url !== "string") all.push("url: expected a string");
  return all;
}

export function findIntegrationSettings(v) {
  if (!isPlain(v)) return ["expected an object"];
  const all = [];
  for (const key of Object.keys(v)) {
    const value = v[key];
    if (!isSetting(key)) all.push(`${key}: unknown setting`);
    else if (key === "support_button_position") {
      if (typeof value !== "string") all.push(`${key}: expected a string`);
    } else if (key === "metadata") {
      for (const name of Object.keys(value)) {
        const e = value[name];
        if (typeof e !== "string" && typeof e !== "boolean" && !Number.isFinite(e))
          all.push(`metadata.${name}: expected a scalar`);
      }
    } else if (!optionalBoolean(value)) all.push(`${key}: expected a boolean`);
  }
  return all;
}
