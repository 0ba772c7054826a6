import Ajv from "ajv/dist/2020.js";
import Frame from "webfuse-widget/schemas/Frame.json" with { type: "json" };
// Vite's development server takes such an import in one line only; hence the short name.
import Settings from "webfuse-widget/schemas/IntegrationSettings.json" with { type: "json" };
import Participant from "webfuse-widget/schemas/Participant.json" with { type: "json" };
import SessionInfo from "webfuse-widget/schemas/SessionInfo.json" with { type: "json" };
import Space from "webfuse-widget/schemas/Space.json" with { type: "json" };
import Tab from "webfuse-widget/schemas/Tab.json" with { type: "json" };

// It compiles the package's own JSON Schemas.
const ajv = new Ajv({ allErrors: true });
const compiled = Object.fromEntries(
  Object.entries({
    IntegrationSettings: Settings,
    SessionInfo,
    Space,
    Tab,
    Participant,
    Frame,
  }).map(([name, schema]) => [name, ajv.compile(schema)]),
);
const tabs = ajv.compile({ type: "array", items: { $ref: Tab.$id } });

export const isIntegrationSettings = compiled.IntegrationSettings;
export const isSessionInfo = compiled.SessionInfo;
export const isSpace = compiled.Space;
export const isTab = compiled.Tab;
export const isParticipant = compiled.Participant;
export const isFrame = compiled.Frame;

const find = (check, v) => (check(v) ? [] : check.errors);
export const findTab = (v) => find(compiled.Tab, v);
export const findIntegrationSettings = (v) => find(compiled.IntegrationSettings, v);
export const findTabs = (v) => find(tabs, v);
