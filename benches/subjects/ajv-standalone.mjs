// What benches/run/standalone.mjs has ajv write of the package's JSON Schemas.
import * as compiled from "../generated/ajv-standalone.mjs";

export const isIntegrationSettings = compiled.IntegrationSettings;
export const isSessionInfo = compiled.SessionInfo;
export const isSpace = compiled.Space;
export const isTab = compiled.Tab;
export const isParticipant = compiled.Participant;
export const isFrame = compiled.Frame;

const find = (check, v) => (check(v) ? [] : check.errors);
export const findTab = (v) => find(compiled.Tab, v);
export const findIntegrationSettings = (v) => find(compiled.IntegrationSettings, v);
export const findTabs = (v) => find(compiled.Tabs, v);
