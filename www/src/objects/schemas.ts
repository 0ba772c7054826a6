import {
  Frame,
  IntegrationSettings,
  Participant,
  type Schema,
  SessionInfo,
  Space,
  Tab,
} from "webfuse-widget";

/** The six objects of the reference, by name, in its order. */
export const schemas = {
  IntegrationSettings,
  SessionInfo,
  Space,
  Tab,
  Participant,
  Frame,
} as const satisfies Record<string, Schema<unknown>>;

export type ObjectName = keyof typeof schemas;

export const objectNames = Object.keys(schemas) as ObjectName[];
