import {
  IntegrationSettings,
  type Issue,
  ready,
  type Space,
  Tab,
  ValidationError,
  type ValidationResult,
} from "webfuse-widget";
import * as full from "webfuse-widget/full";
import * as fullSlim from "webfuse-widget/full/slim";
import { isTab } from "webfuse-widget/guards";
import { init, type ModuleInput } from "webfuse-widget/slim";

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Doesn't compile unless it is given `true`. */
const same = <T extends true>(): T | undefined => undefined;

declare const input: unknown;

const tab = Tab.parse(input);
same<Same<typeof tab, Tab>>();
same<Same<Tab["mediaSharingType"], "screen" | "video" | null>>();
same<Same<Tab["ssid"], number>>();
same<Same<full.Tab, Tab>>();
same<Same<typeof input, unknown>>();

export const titles: string[] = Tab.array.parse(input).map(({ title }) => title);
export const title = Tab.is(input) ? input.title : isTab(input) ? input.url : undefined;

const result: ValidationResult<IntegrationSettings> = IntegrationSettings.validate(input);
export const issues: readonly Issue[] = result.valid ? result.warnings : result.issues;
if (result.valid) same<Same<typeof result.value, IntegrationSettings>>();

export const settings: IntegrationSettings = {
  support_button_position: "bottom-right",
  metadata: { plan: "pro", seats: 3, trial: false },
};
export const misspelt: IntegrationSettings = {
  // @ts-expect-error: the name of a setting
  hidden_suport_button: true,
};
// @ts-expect-error: what is optional is left out, under exactOptionalPropertyTypes
export const undefinedSetting: IntegrationSettings = { shake_to_start: undefined };
export const metadata: IntegrationSettings = {
  // @ts-expect-error: strings, numbers and booleans
  metadata: { user: { id: 1 } },
};

// Documented values and others.
export const visibilities: Space["visibility"][] = ["members-only", "company", "anything"];

try {
  full.Tab.parse(input);
} catch (error) {
  if (ValidationError.is(error)) same<Same<typeof error, ValidationError>>();
}

export const started: Promise<void>[] = [
  ready(),
  init(),
  init("/validator.wasm"),
  init(new URL("https://example.com/validator.wasm")),
  init(fetch("/validator.wasm")),
  fullSlim.init(new Uint8Array()),
];
// @ts-expect-error: nothing that wasm could be started from
export const wrong: ModuleInput = 1;
