import { computed } from "@preact/signals";
import { check } from "../findings/check.ts";
import type { Finding } from "../findings/finding.ts";
import { targetNamed } from "../objects/target.ts";
import { partsOf } from "../session/parts.ts";
import { choice, later, text } from "./entered.ts";

export const checked = computed(() => check(text.value, targetNamed(choice.value)));

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
export const laterChecked = computed(() => check(later.value, target.value));

export const laterFindings = computed(() =>
  "findings" in laterChecked.value ? laterChecked.value.findings : NONE,
);
