import { Type as T } from "typebox";
import { Compile } from "typebox/compile";

const int = T.Integer({ minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER });
const boolean = T.Optional(T.Boolean());
const strings = (...names) => Object.fromEntries(names.map((name) => [name, T.String()]));
const SpaceType = T.Object({
  ...strings("access_control", "domain", "host_rights", "identification", "link", "name"),
  ...strings("slug", "type", "visibility"),
  company_id: int,
  id: int,
  is_paused: T.Boolean(),
  adminIds: T.Array(int),
  memberIds: T.Array(int),
});
const TabType = T.Object({
  ...strings("sessionId", "title", "url"),
  active: T.Boolean(),
  control_index: int,
  isMediaSharing: T.Boolean(),
  leader_index: int,
  mediaSharingType: T.Union([T.Null(), T.Literal("screen"), T.Literal("video")]),
  newTab: T.Boolean(),
  paused: T.Boolean(),
  ssid: int,
});
const scalar = T.Union([T.String(), T.Number(), T.Boolean()]);

const IntegrationSettings = Compile(
  T.Object(
    {
      session_start_confirmation: boolean,
      support_button_position: T.Optional(T.String()),
      hidden_support_button: boolean,
      block_until_agent_joins: boolean,
      hide_until_agent_joins: boolean,
      key_combo_to_start: boolean,
      shake_to_start: boolean,
      session_autorestore_enabled: boolean,
      metadata: T.Optional(T.Record(T.String(), scalar)),
    },
    { additionalProperties: false },
  ),
);
const SessionInfo = Compile(
  T.Object({
    ...strings("sessionId", "opentokSessionId"),
    space: SpaceType,
    metadata: T.Record(T.String(), T.Any()),
  }),
);
const Space = Compile(SpaceType);
const Tab = Compile(TabType);
const Tabs = Compile(T.Array(TabType));
const Participant = Compile(
  T.Object({
    ...strings("name", "email"),
    online: T.Boolean(),
    client_index: int,
    self: T.Boolean(),
  }),
);
const Frame = Compile(T.Object({ frameId: int, parentFrameId: int, url: T.String() }));

export const isIntegrationSettings = (v) => IntegrationSettings.Check(v);
export const isSessionInfo = (v) => SessionInfo.Check(v);
export const isSpace = (v) => Space.Check(v);
export const isTab = (v) => Tab.Check(v);
export const isParticipant = (v) => Participant.Check(v);
export const isFrame = (v) => Frame.Check(v);

const find = (type, v) => type.Errors(v);
export const findTab = (v) => find(Tab, v);
export const findIntegrationSettings = (v) => find(IntegrationSettings, v);
export const findTabs = (v) => find(Tabs, v);
