// Must not compile: each line that ends in "refused" has one error, and no other line has any.
import { IntegrationSettings, type SpaceType, Tab } from "webfuse-widget";

declare const unknown: unknown;
declare const tab: Tab;

unknown.ssid; // refused
export const text: string = Tab.parse(unknown); // refused
export const misspelt: IntegrationSettings = { sessionStartConfirmation: true }; // refused
export const quoted: IntegrationSettings = { shake_to_start: "true" }; // refused
export const nothing: IntegrationSettings = { shake_to_start: null }; // refused
export const gone: IntegrationSettings = { shake_to_start: undefined }; // refused
export const nested: IntegrationSettings = { metadata: { user: {} } }; // refused
export const number: SpaceType = 1; // refused
tab.mediaSharingType = "audio"; // refused
tab.ssid = "1"; // refused
tab.pinned; // refused
Tab.validate(unknown, { strict: "yes" }); // refused
Tab.validate(unknown, { unknownKeys: "ignore" }); // refused
Tab.validate(unknown).value; // refused
Tab.array.array; // refused
new Tab(); // refused
IntegrationSettings.parse = Tab.parse; // refused
