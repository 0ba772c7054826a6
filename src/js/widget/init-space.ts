import type { IntegrationSettings, Issue, ValidateOptions } from "../generated/models.js";
import { IntegrationSettings as schema } from "../generated/objects.js";
import { ValidationError } from "../schema/validation-error.js";
import { said } from "../value/said.js";
import {
  anything,
  argumentIssues,
  callback,
  type Demands,
  identifier,
  milliseconds,
  name,
  optionIssues,
  signal,
  text,
} from "./arguments.js";
import { type LoadOptions, loadWidget } from "./load.js";
import type { WidgetSpace } from "./widget.js";
import { WidgetError } from "./widget-error.js";
import { within } from "./within.js";

/** How a Space is initialised. */
export interface InitSpaceOptions extends LoadOptions {
  /** How strictly the settings are validated. */
  validate?: ValidateOptions;
  /** Takes each warning about the settings, which don't keep the Space from being initialised. */
  onWarning?: (issue: Issue) => void;
}

const demands: Demands<InitSpaceOptions> = {
  // Only what loads the script uses these two, and says what is wrong with them.
  origin: anything,
  trustedTypesPolicy: anything,
  nonce: text,
  integrity: text,
  timeoutMs: milliseconds,
  signal,
  // What makes no sense there is as good as left out.
  validate: anything,
  onWarning: callback,
};

/**
 * Initialises a Space with settings that are validated before anything is loaded, and gives what the widget gives.
 *
 * Rejects with a `ValidationError` where the widget key, the Space's id, the settings or the options aren't valid; with a `WidgetError`
 * where the widget can't be loaded or refuses; with the signal's reason where it was cancelled.
 *
 * @param widgetKey the key that Webfuse gave to the widget
 * @param spaceId the Space's identifier
 */
export async function initSpace(
  widgetKey: string,
  spaceId: string | number,
  settings: IntegrationSettings = {},
  options: InitSpaceOptions = {},
): Promise<WidgetSpace> {
  const result = schema.validate(settings, options?.validate);
  const issues = [
    ...argumentIssues("widgetKey", widgetKey, name),
    ...argumentIssues("spaceId", spaceId, identifier),
    ...(result.valid ? [] : result.issues),
    ...optionIssues(options, demands),
  ];
  if (issues.length > 0) throw new ValidationError("initSpace", issues);
  if (result.valid) for (const warning of result.warnings) options.onWarning?.(warning);
  const widget = await loadWidget(options);
  let space: unknown;
  try {
    // Webfuse's snippet queues the call until its script is there, which may be never.
    space = await within(options, "webfuse.initSpace to answer", async () =>
      widget.initSpace(widgetKey, spaceId, settings),
    );
  } catch (cause) {
    if (WidgetError.is(cause) || options.signal?.aborted) throw cause;
    throw new WidgetError(
      "refused",
      `the widget refused to initialise the Space: ${said(cause)}; check the widget key, the Space's id and the domains that they are for`,
      cause,
    );
  }
  if (!isSpace(space)) {
    throw new WidgetError(
      "unexpected_space",
      "webfuse.initSpace gave something without a session() function; is window.webfuse Webfuse's widget?",
    );
  }
  return space;
}

function isSpace(value: unknown): value is WidgetSpace {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as { session?: unknown }).session === "function"
  );
}
