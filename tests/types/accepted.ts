// What a consumer writes, and what must be refused of it.
import {
  type AccessControl,
  type Code,
  type Frame,
  type HostRights,
  type Identification,
  type IntegrationSettings,
  type Issue,
  type MediaSharingType,
  type Participant,
  type ready,
  type Schema,
  type SessionInfo,
  type Space,
  type SpaceType,
  type StandardSchema,
  Tab,
  type ValidateOptions,
  ValidationError,
  type ValidationResult,
  type ValueSchema,
  type Visibility,
} from "webfuse-widget";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only where the two types are the same. */
const same = <A, B>(..._: Equal<A, B> extends true ? [] : ["these types differ"]): void => {};

declare const unknown: unknown;

// Every object is a type and a value of the same name.
same<ReturnType<typeof Tab.parse>, Tab>();
same<ReturnType<typeof IntegrationSettings.parse>, IntegrationSettings>();
same<ReturnType<typeof SessionInfo.parse>, SessionInfo>();
same<ReturnType<typeof Space.parse>, Space>();
same<ReturnType<typeof Participant.parse>, Participant>();
same<ReturnType<typeof Frame.parse>, Frame>();
same<ReturnType<typeof Tab.array.parse>, Tab[]>();
same<typeof Tab, Schema<Tab>>();
same<typeof Tab.array, ValueSchema<Tab[]>>();

// `is` narrows.
if (Tab.is(unknown)) same<typeof unknown, Tab>();
if (Tab.array.is(unknown)) same<typeof unknown, Tab[]>();
// @ts-expect-error: it hasn't been narrowed
unknown.ssid;
same<Tab[], ReturnType<typeof filtered>>();
const filtered = (values: unknown[]) => values.filter(Tab.is);

// Results are told apart by `valid`.
const result: ValidationResult<Tab> = Tab.validate(unknown, { strict: true, maxIssues: 5 });
if (result.valid) {
  same<typeof result.value, Tab>();
  same<typeof result.warnings, readonly Issue[]>();
  // @ts-expect-error: a valid result has warnings, no issues
  result.issues;
} else {
  same<typeof result.issues, readonly Issue[]>();
  // @ts-expect-error: an invalid result has no value
  result.value;
  // @ts-expect-error: it can't be changed
  result.issues = [];
}
// @ts-expect-error: it isn't known whether there is a value
result.value;

// The reference's own types.
same<Space["adminIds"], number[]>();
same<Tab["mediaSharingType"], "screen" | "video" | null>();
same<MediaSharingType, "screen" | "video">();
same<Tab["ssid"], number>();
same<Frame["parentFrameId"], number>();
same<
  Participant,
  { name: string; email: string; online: boolean; client_index: number; self: boolean }
>();
// biome-ignore lint/suspicious/noExplicitAny: the reference has it
same<SessionInfo["metadata"], Record<string, any>>();
same<SessionInfo["space"], Space>();
same<NonNullable<IntegrationSettings["metadata"]>, Record<string, string | number | boolean>>();
same<NonNullable<IntegrationSettings["support_button_position"]>, string>();
same<
  keyof IntegrationSettings,
  | "session_start_confirmation"
  | "support_button_position"
  | "hidden_support_button"
  | "block_until_agent_joins"
  | "hide_until_agent_joins"
  | "key_combo_to_start"
  | "shake_to_start"
  | "session_autorestore_enabled"
  | "metadata"
>();

// Documented values complete in an editor, and others are allowed.
type Completed<T> = T extends string ? (string extends T ? never : T) : never;
same<Extract<SpaceType, "meeting" | "assisted" | "solo">, "meeting" | "assisted" | "solo">();
same<Extract<AccessControl, "company">, "company">();
same<Extract<HostRights, "everyone" | "admins-only">, "everyone" | "admins-only">();
same<Extract<Identification, "name_only">, "name_only">();
same<Extract<Visibility, "members-only">, "members-only">();
same<Extract<Completed<"meeting" | string>, "meeting">, never>();
same<Space["type"], SpaceType>();
same<Space["access_control"], AccessControl>();
same<Space["host_rights"], HostRights>();
same<Space["identification"], Identification>();
same<Space["visibility"], Visibility>();
export const documented: SpaceType = "meeting";
export const another: SpaceType = "a type of tomorrow";
export const text: string = another;

// Settings.
export const settings: IntegrationSettings = {
  session_start_confirmation: true,
  support_button_position: "bottomright",
  metadata: { customer: "42", visits: 3, known: true },
};
export const none: IntegrationSettings = {};
// @ts-expect-error: a misspelt setting
export const misspelt: IntegrationSettings = { hide_support_button: true };
// @ts-expect-error: metadata holds no objects
export const nested: IntegrationSettings = { metadata: { user: {} } };
// @ts-expect-error: a setting is left out, not undefined
export const undefined_: IntegrationSettings = { shake_to_start: undefined };

// Options.
export const options: ValidateOptions[] = [{}, { unknownKeys: "warn" }, { strict: false }];
// @ts-expect-error: no such level
Tab.validate(unknown, { unknownKeys: "ignore" });
// @ts-expect-error: no such option
Tab.validate(unknown, { max: 5 });

// Issues.
export const describe = ({ code, severity, path, message, related }: Issue): string =>
  `${code satisfies Code} ${severity satisfies "error" | "warning"} ${path.join(".")} ${message} ${related?.length ?? 0}`;
same<Issue["path"], (string | number)[]>();
// @ts-expect-error: codes are known
export const noCode: Code = "wrong";

// Errors.
try {
  Tab.parse(unknown);
} catch (error) {
  if (ValidationError.is(error)) {
    same<typeof error, ValidationError>();
    same<typeof error.issues, readonly Issue[]>();
    same<typeof error.object, string>();
    same<typeof error.name, "ValidationError">();
  }
}

// Functions can be passed around on their own.
export const { is, parse, validate } = Tab;

// Standard Schema.
same<(typeof Tab)["~standard"], StandardSchema<Tab>>();
const standard = Tab["~standard"].validate(unknown);
if (standard instanceof Promise) throw new Error("never");
if (standard.issues) same<(typeof standard.issues)[number]["message"], string>();
else same<typeof standard.value, Tab>();
export type Inferred = NonNullable<(typeof Tab)["~standard"]["types"]>["output"];
same<Inferred, Tab>();

same<ReturnType<typeof ready>, Promise<void>>();
