import type { ComponentType } from "preact";
import * as inspector from "../inspector/entered.ts";
import * as settings from "../settings/entered.ts";
import type { SharedState } from "../share/location.ts";

/** What one can go to from the page's head. */
interface View {
  readonly id: string;
  readonly label: string;
  /** Fetches it: a view costs nothing before it is shown. */
  readonly load: () => Promise<ComponentType>;
  /** What of it goes into links. */
  readonly state?: SharedState;
}

export const views: readonly View[] = [
  {
    id: "settings",
    label: "Settings",
    load: async () => (await import("../settings/settings-view.tsx")).SettingsView,
    state: { text: settings.text },
  },
  {
    id: "inspector",
    label: "Inspector",
    load: async () => (await import("../inspector/inspector-view.tsx")).InspectorView,
    state: { text: inspector.text, choice: inspector.choice, later: inspector.later },
  },
  {
    id: "reference",
    label: "Reference",
    load: async () => (await import("../reference/reference-view.tsx")).ReferenceView,
  },
  {
    id: "numbers",
    label: "Numbers",
    load: async () => (await import("../numbers/numbers-view.tsx")).NumbersView,
  },
];
