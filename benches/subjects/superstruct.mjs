import * as s from "superstruct";

const int = /* @__PURE__ */ s.refine(s.number(), "safe integer", Number.isSafeInteger);
const boolean = /* @__PURE__ */ s.optional(s.boolean());
const Space = /* @__PURE__ */ s.type({
  access_control: s.string(),
  company_id: int,
  domain: s.string(),
  host_rights: s.string(),
  id: int,
  identification: s.string(),
  is_paused: s.boolean(),
  link: s.string(),
  name: s.string(),
  slug: s.string(),
  type: s.string(),
  visibility: s.string(),
  adminIds: s.array(int),
  memberIds: s.array(int),
});
const SessionInfo = /* @__PURE__ */ s.type({
  sessionId: s.string(),
  opentokSessionId: s.string(),
  space: Space,
  metadata: s.record(s.string(), s.any()),
});
const IntegrationSettings = /* @__PURE__ */ s.object({
  session_start_confirmation: boolean,
  support_button_position: s.optional(s.string()),
  hidden_support_button: boolean,
  block_until_agent_joins: boolean,
  hide_until_agent_joins: boolean,
  key_combo_to_start: boolean,
  shake_to_start: boolean,
  session_autorestore_enabled: boolean,
  metadata: s.optional(s.record(s.string(), s.union([s.string(), s.number(), s.boolean()]))),
});
const Tab = /* @__PURE__ */ s.type({
  active: s.boolean(),
  control_index: int,
  isMediaSharing: s.boolean(),
  leader_index: int,
  mediaSharingType: s.nullable(s.enums(["screen", "video"])),
  newTab: s.boolean(),
  paused: s.boolean(),
  sessionId: s.string(),
  ssid: int,
  title: s.string(),
  url: s.string(),
});
const Tabs = /* @__PURE__ */ s.array(Tab);
const Participant = /* @__PURE__ */ s.type({
  name: s.string(),
  email: s.string(),
  online: s.boolean(),
  client_index: int,
  self: s.boolean(),
});
const Frame = /* @__PURE__ */ s.type({ frameId: int, parentFrameId: int, url: s.string() });

export const isIntegrationSettings = (v) => s.is(v, IntegrationSettings);
export const isSessionInfo = (v) => s.is(v, SessionInfo);
export const isSpace = (v) => s.is(v, Space);
export const isTab = (v) => s.is(v, Tab);
export const isParticipant = (v) => s.is(v, Participant);
export const isFrame = (v) => s.is(v, Frame);

const find = (struct, v) => {
  const [error] = s.validate(v, struct);
  return error ? error.failures() : [];
};
export const findTab = (v) => find(Tab, v);
export const findIntegrationSettings = (v) => find(IntegrationSettings, v);
export const findTabs = (v) => find(Tabs, v);
