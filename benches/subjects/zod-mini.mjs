import * as z from "zod/mini";

const int = /* @__PURE__ */ z.int();
const optionalBoolean = /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean());
export const Space = /* @__PURE__ */ z.object({
  access_control: z.string(),
  company_id: int,
  domain: z.string(),
  host_rights: z.string(),
  id: int,
  identification: z.string(),
  is_paused: z.boolean(),
  link: z.string(),
  name: z.string(),
  slug: z.string(),
  type: z.string(),
  visibility: z.string(),
  adminIds: z.array(int),
  memberIds: z.array(int),
});
export const SessionInfo = /* @__PURE__ */ z.object({
  sessionId: z.string(),
  opentokSessionId: z.string(),
  space: Space,
  metadata: z.record(z.string(), z.any()),
});
export const IntegrationSettings = /* @__PURE__ */ z.strictObject({
  session_start_confirmation: optionalBoolean,
  support_button_position: z.optional(z.string()),
  hidden_support_button: optionalBoolean,
  block_until_agent_joins: optionalBoolean,
  hide_until_agent_joins: optionalBoolean,
  key_combo_to_start: optionalBoolean,
  shake_to_start: optionalBoolean,
  session_autorestore_enabled: optionalBoolean,
  metadata: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
});
export const Tab = /* @__PURE__ */ z.object({
  active: z.boolean(),
  control_index: int,
  isMediaSharing: z.boolean(),
  leader_index: int,
  mediaSharingType: z.nullable(z.enum(["screen", "video"])),
  newTab: z.boolean(),
  paused: z.boolean(),
  sessionId: z.string(),
  ssid: int,
  title: z.string(),
  url: z.string(),
});
export const Participant = /* @__PURE__ */ z.object({
  name: z.string(),
  email: z.string(),
  online: z.boolean(),
  client_index: int,
  self: z.boolean(),
});
export const Frame = /* @__PURE__ */ z.object({
  frameId: int,
  parentFrameId: int,
  url: z.string(),
});
const Tabs = /* @__PURE__ */ z.array(Tab);

export const isIntegrationSettings = (v) => IntegrationSettings.safeParse(v).success;
export const isSessionInfo = (v) => SessionInfo.safeParse(v).success;
export const isSpace = (v) => Space.safeParse(v).success;
export const isTab = (v) => Tab.safeParse(v).success;
export const isParticipant = (v) => Participant.safeParse(v).success;
export const isFrame = (v) => Frame.safeParse(v).success;

const find = (schema, v) => {
  const result = schema.safeParse(v);
  return result.success ? [] : result.error.issues;
};
export const findTab = (v) => find(Tab, v);
export const findIntegrationSettings = (v) => find(IntegrationSettings, v);
export const findTabs = (v) => find(Tabs, v);
