import * as guards from "../generated/guards.js";
import type * as model from "../generated/models.js";
import * as shapes from "../generated/shapes.js";
import { every, type Guard } from "../schema/verdict.js";
import type { Shape } from "../value/shape.js";

type Name = keyof model.Snapshot;

/** What could be a session at one moment, not looked at yet. */
export type SnapshotInput = { readonly [Part in Name]?: unknown };

/** A part of a snapshot. */
export interface Part {
  readonly name: Name;
  readonly shape: Shape;
  /** Whether there is nothing to say of an item, where the part is a list. */
  readonly cleanItem: Guard | undefined;
  /** Whether the part has no errors. */
  readonly valid: Guard;
  /** Whether there is nothing to say of it. */
  readonly clean: Guard;
}

/** The parts of a snapshot, in the order in which findings are listed. */
export const parts = (): readonly Part[] => [
  {
    name: "info",
    shape: shapes.SessionInfo,
    cleanItem: undefined,
    valid: guards.validSessionInfo,
    clean: guards.cleanSessionInfo,
  },
  {
    name: "tabs",
    shape: shapes.Tab,
    cleanItem: guards.cleanTab,
    valid: (value) => every(value, guards.validTab),
    clean: guards.cleanTabList,
  },
  {
    name: "participants",
    shape: shapes.Participant,
    cleanItem: guards.cleanParticipant,
    valid: (value) => every(value, guards.validParticipant),
    clean: guards.cleanParticipantList,
  },
  {
    name: "frames",
    shape: shapes.Frame,
    cleanItem: guards.cleanFrame,
    valid: (value) => every(value, guards.validFrame),
    clean: guards.cleanFrameList,
  },
];

const namesOf = (of: typeof parts): string[] => of().map(({ name }) => name);

/** What the parts are called. The comment lets a bundler leave them out. */
export const partNames: readonly string[] = /* @__PURE__ */ namesOf(parts);

/** The names of what a snapshot has and is no part of one. Throws where a proxy does. */
export const unknownParts = (snapshot: object): string[] =>
  Object.keys(snapshot).filter((name) => !partNames.includes(name));
