import { Frame, IntegrationSettings, Participant, SessionInfo, Space, Tab } from "webfuse-widget";

/** The schemas by name, and those of lists. */
export const schemas = {
  IntegrationSettings,
  SessionInfo,
  Space,
  Tab,
  Participant,
  Frame,
  "IntegrationSettings[]": IntegrationSettings.array,
  "SessionInfo[]": SessionInfo.array,
  "Space[]": Space.array,
  "Tab[]": Tab.array,
  "Participant[]": Participant.array,
  "Frame[]": Frame.array,
};
