import type { StandardSchemaV1 } from "@standard-schema/spec";
import { Frame, IntegrationSettings, Participant, SessionInfo, Space, Tab } from "webfuse-widget";

// Each object and its lists are what the specification asks for, with the types of the object itself.
const settings: StandardSchemaV1<IntegrationSettings> = IntegrationSettings;
const sessionInfo: StandardSchemaV1<SessionInfo> = SessionInfo;
const space: StandardSchemaV1<Space> = Space;
const tab: StandardSchemaV1<Tab> = Tab;
const participant: StandardSchemaV1<Participant> = Participant;
const frame: StandardSchemaV1<Frame> = Frame;
const tabs: StandardSchemaV1<Tab[]> = Tab.array;
export const all = { settings, sessionInfo, space, tab, participant, frame, tabs };

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type All<T extends true[]> = T;

export type Inferred = All<
  [
    Same<StandardSchemaV1.InferInput<typeof Tab>, Tab>,
    Same<StandardSchemaV1.InferOutput<typeof Tab>, Tab>,
    Same<StandardSchemaV1.InferOutput<typeof Tab.array>, Tab[]>,
    Same<StandardSchemaV1.InferInput<typeof IntegrationSettings>, IntegrationSettings>,
  ]
>;

// Synchronous: a client that can't wait needn't.
const result = Frame["~standard"].validate({});
export const paths: readonly (string | number)[][] =
  result.issues?.map(({ path }) => [...path]) ?? [];

// @ts-expect-error a tab is no frame
export const wrong: StandardSchemaV1<Frame> = Tab;
