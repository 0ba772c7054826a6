import * as v from "valibot";

const int = /* @__PURE__ */ v.pipe(v.number(), v.safeInteger());
const optionalBoolean = /* @__PURE__ */ v.optional(/* @__PURE__ */ v.boolean());
export const Space = /* @__PURE__ */ v.object({
  access_control: v.string(),
  company_id: int,
  domain: v.string(),
  host_rights: v.string(),
  id: int,
  identification: v.string(),
  is_paused: v.boolean(),
  link: v.string(),
  name: v.string(),
  slug: v.string(),
  type: v.string(),
  visibility: v.string(),
  adminIds: v.array(int),
  memberIds: v.array(int),
});
export const SessionInfo = /* @__PURE__ */ v.object({
  sessionId: v.string(),
  opentokSessionId: v.string(),
  space: Space,
  metadata: v.record(v.string(), v.any()),
});
export const IntegrationSettings = /* @__PURE__ */ v.strictObject({
  session_start_confirmation: optionalBoolean,
  support_button_position: v.optional(v.string()),
  hidden_support_button: optionalBoolean,
  block_until_agent_joins: optionalBoolean,
  hide_until_agent_joins: optionalBoolean,
  key_combo_to_start: optionalBoolean,
  shake_to_start: optionalBoolean,
  session_autorestore_enabled: optionalBoolean,
  metadata: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))),
});
export const Tab = /* @__PURE__ */ v.object({
  active: v.boolean(),
  control_index: int,
  isMediaSharing: v.boolean(),
  leader_index: int,
  mediaSharingType: v.nullable(v.picklist(["screen", "video"])),
  newTab: v.boolean(),
  paused: v.boolean(),
  sessionId: v.string(),
  ssid: int,
  title: v.string(),
  url: v.string(),
});
export const Participant = /* @__PURE__ */ v.object({
  name: v.string(),
  email: v.string(),
  online: v.boolean(),
  client_index: int,
  self: v.boolean(),
});
export const Frame = /* @__PURE__ */ v.object({
  frameId: int,
  parentFrameId: int,
  url: v.string(),
});
const Tabs = /* @__PURE__ */ v.array(Tab);

export const isIntegrationSettings = (x) => v.safeParse(IntegrationSettings, x).success;
export const isSessionInfo = (x) => v.safeParse(SessionInfo, x).success;
export const isSpace = (x) => v.safeParse(Space, x).success;
export const isTab = (x) => v.safeParse(Tab, x).success;
export const isParticipant = (x) => v.safeParse(Participant, x).success;
export const isFrame = (x) => v.safeParse(Frame, x).success;

const find = (schema, x) => {
  const result = v.safeParse(schema, x);
  return result.success ? [] : result.issues;
};
export const findTab = (v) => find(Tab, v);
export const findIntegrationSettings = (v) => find(IntegrationSettings, v);
export const findTabs = (v) => find(Tabs, v);
