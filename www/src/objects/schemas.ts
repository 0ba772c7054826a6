import {
  Frame,
  IntegrationSettings,
  Participant,
  SessionInfo,
  Space,
  Tab,
} from "webfuse-widget/full";

/** The six objects of the reference, by name, in its order. */
export const schemas = {
  IntegrationSettings,
  SessionInfo,
  Space,
  Tab,
  Participant,
  Frame,
} as const;

export type ObjectName = keyof typeof schemas;

export const objectNames = Object.keys(schemas) as ObjectName[];
