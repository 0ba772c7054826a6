import type { ComponentType } from "preact";
import { InspectorView } from "../inspector/inspector-view.tsx";
import * as inspector from "../inspector/state.ts";
import { SettingsView } from "../settings/settings-view.tsx";
import * as settings from "../settings/state.ts";
import type { SharedState } from "../share/location.ts";

/** What one can go to from the page's head. */
export interface View {
  readonly id: string;
  readonly label: string;
  readonly component: ComponentType;
  /** What of it goes into links. */
  readonly state?: SharedState;
}

export const views: readonly View[] = [
  {
    id: "settings",
    label: "Settings",
    component: SettingsView,
    state: { text: settings.text },
  },
  {
    id: "inspector",
    label: "Inspector",
    component: InspectorView,
    state: { text: inspector.text, choice: inspector.choice },
  },
];
