import { computed, signal } from "@preact/signals";
import tab from "../examples/tab.json?raw";
import { check } from "../findings/check.ts";
import type { Finding } from "../findings/finding.ts";
import type { Target } from "../objects/recognise.ts";
import { type ObjectName, objectNames } from "../objects/schemas.ts";

export const text = signal(tab);

/** What the payload is to be checked as; `""` for what it looks like. */
export const choice = signal("");

const isObjectName = (name: string): name is ObjectName =>
  (objectNames as readonly string[]).includes(name);

function targetOf(chosen: string): Target | undefined {
  const object = chosen.replace("[]", "");
  return isObjectName(object) ? { object, list: chosen.endsWith("[]") } : undefined;
}

export const checked = computed(() => check(text.value, targetOf(choice.value)));

const NONE: readonly Finding[] = [];
export const findings = computed(() =>
  "findings" in checked.value ? checked.value.findings : NONE,
);
