// The models bound with serde-wasm-bindgen alone (benches/swb): what it decodes is valid.
import start, * as bound from "../generated/swb.js";

// Does nothing where it has been started.
await start();

const passes = (decode) => (v) => decode(v) === undefined;
export const isIntegrationSettings = passes(bound.decodeIntegrationSettings);
export const isSessionInfo = passes(bound.decodeSessionInfo);
export const isSpace = passes(bound.decodeSpace);
export const isTab = passes(bound.decodeTab);
export const isParticipant = passes(bound.decodeParticipant);
export const isFrame = passes(bound.decodeFrame);

const find = (message) => (message === undefined ? [] : [{ message }]);
export const findTab = (v) => find(bound.decodeTab(v));
export const findIntegrationSettings = (v) => find(bound.decodeIntegrationSettings(v));
export const findTabs = (v) => find(bound.decodeTabs(v));
