import { type } from "arktype";

const int = `-${Number.MAX_SAFE_INTEGER} <= number.integer <= ${Number.MAX_SAFE_INTEGER}`;
const Space = type({
  access_control: "string",
  company_id: int,
  domain: "string",
  host_rights: "string",
  id: int,
  identification: "string",
  is_paused: "boolean",
  link: "string",
  name: "string",
  slug: "string",
  type: "string",
  visibility: "string",
  adminIds: type(int).array(),
  memberIds: type(int).array(),
});
const SessionInfo = type({
  sessionId: "string",
  opentokSessionId: "string",
  space: Space,
  metadata: "object",
});
const IntegrationSettings = type({
  "+": "reject",
  "session_start_confirmation?": "boolean | undefined",
  "support_button_position?": "string | undefined",
  "hidden_support_button?": "boolean | undefined",
  "block_until_agent_joins?": "boolean | undefined",
  "hide_until_agent_joins?": "boolean | undefined",
  "key_combo_to_start?": "boolean | undefined",
  "shake_to_start?": "boolean | undefined",
  "session_autorestore_enabled?": "boolean | undefined",
  "metadata?": type({ "[string]": "string | number | boolean" }).or("undefined"),
});
const Tab = type({
  active: "boolean",
  control_index: int,
  isMediaSharing: "boolean",
  leader_index: int,
  mediaSharingType: "'screen' | 'video' | null",
  newTab: "boolean",
  paused: "boolean",
  sessionId: "string",
  ssid: int,
  title: "string",
  url: "string",
});
const Tabs = Tab.array();
const Participant = type({
  name: "string",
  email: "string",
  online: "boolean",
  client_index: int,
  self: "boolean",
});
const Frame = type({ frameId: int, parentFrameId: int, url: "string" });

export const isIntegrationSettings = (v) => IntegrationSettings.allows(v);
export const isSessionInfo = (v) => SessionInfo.allows(v);
export const isSpace = (v) => Space.allows(v);
export const isTab = (v) => Tab.allows(v);
export const isParticipant = (v) => Participant.allows(v);
export const isFrame = (v) => Frame.allows(v);

const find = (schema, v) => {
  const out = schema(v);
  return out instanceof type.errors ? out : [];
};
export const findTab = (v) => find(Tab, v);
export const findIntegrationSettings = (v) => find(IntegrationSettings, v);
export const findTabs = (v) => find(Tabs, v);
