import { computed } from "@preact/signals";
import {
  checkSnapshot,
  Frame,
  IntegrationSettings,
  Participant,
  SessionInfo,
  type SnapshotInput,
  Space,
  Tab,
  type ValidationResult,
} from "webfuse-widget/full";
import { check, type Validate } from "../findings/check.ts";
import type { Finding } from "../findings/finding.ts";
import { targetNamed } from "../objects/target.ts";
import { partsOf } from "../session/parts.ts";
import { choice, later, text } from "./entered.ts";

const schemas = { IntegrationSettings, SessionInfo, Space, Tab, Participant, Frame };

/** Validates with the full build, which knows whole sessions. */
const validate: Validate = (value, { object, list }) => {
  if (object === "Snapshot") {
    // Where it isn't an object, checkSnapshot says so.
    return summed(checkSnapshot(value as SnapshotInput));
  }
  return summed((list ? schemas[object].array : schemas[object]).validate(value));
};

const summed = (result: ValidationResult<unknown>) => ({
  valid: result.valid,
  issues: result.valid ? result.warnings : result.issues,
});

export const checked = computed(() => check(text.value, targetNamed(choice.value), validate));

const NONE: readonly Finding[] = [];
export const findings = computed(() =>
  "findings" in checked.value ? checked.value.findings : NONE,
);

/** What of the payload can be drawn. */
export const parts = computed(() =>
  checked.value.state === "checked" ? partsOf(checked.value.target, checked.value.value) : {},
);

/** What the payload is taken for. */
export const target = computed(() =>
  checked.value.state === "checked" ? checked.value.target : targetNamed(choice.value),
);

/** What the later payload is: it is checked as the same thing. */
export const laterChecked = computed(() => check(later.value, target.value, validate));

export const laterFindings = computed(() =>
  "findings" in laterChecked.value ? laterChecked.value.findings : NONE,
);
