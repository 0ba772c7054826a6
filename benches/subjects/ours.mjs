import { Frame, IntegrationSettings, Participant, SessionInfo, Space, Tab } from "webfuse-widget";

export const isIntegrationSettings = IntegrationSettings.is;
export const isSessionInfo = SessionInfo.is;
export const isSpace = Space.is;
export const isTab = Tab.is;
export const isParticipant = Participant.is;
export const isFrame = Frame.is;

const messages = (result) => (result.valid ? [] : result.issues.map(({ message }) => message));
export const findTab = (value) => messages(Tab.validate(value));
export const findIntegrationSettings = (value) => messages(IntegrationSettings.validate(value));
export const findTabs = (value) => messages(Tab.array.validate(value));
export const schemas = { IntegrationSettings, SessionInfo, Space, Tab, Participant, Frame };
