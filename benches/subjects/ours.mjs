import { Frame, IntegrationSettings, Participant, SessionInfo, Space, Tab } from "webfuse-widget";

export const isIntegrationSettings = IntegrationSettings.is;
export const isSessionInfo = SessionInfo.is;
export const isSpace = Space.is;
export const isTab = Tab.is;
export const isParticipant = Participant.is;
export const isFrame = Frame.is;

const findings = (result) => (result.valid ? [] : result.issues);
export const findTab = (value) => findings(Tab.validate(value));
export const findIntegrationSettings = (value) => findings(IntegrationSettings.validate(value));
export const findTabs = (value) => findings(Tab.array.validate(value));
export const schemas = { IntegrationSettings, SessionInfo, Space, Tab, Participant, Frame };
