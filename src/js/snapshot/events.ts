import type { Frame, Participant, SessionInfo, Tab } from "../generated/models.js";

/** The declared properties that changed, each with its value before and after. */
export type Changes<T> = {
  readonly [Property in keyof T]?: { readonly before: T[Property]; readonly after: T[Property] };
};

export interface Came<Type extends string, T> {
  readonly type: Type;
  /** The caller's own object. */
  readonly after: T;
}

export interface Went<Type extends string, T> {
  readonly type: Type;
  /** A copy of the object as it was at the last update. */
  readonly before: T;
}

export interface Changed<Type extends string, T> {
  readonly type: Type;
  /** A copy of the object as it was at the last update. */
  readonly before: T;
  /** The caller's own object. */
  readonly after: T;
  readonly changes: Changes<T>;
}

/** The session information is there for the first time, and has nothing to be compared with; or it changed. */
export interface InfoChanged extends Omit<Changed<"info_changed", SessionInfo>, "before"> {
  /** A copy of the information as it was at the last update; `undefined` the first time. */
  readonly before: SessionInfo | undefined;
}

/** What happened in a session between two updates. Which of them it is, `type` says. */
export type SessionEvent =
  | InfoChanged
  | Came<"participant_joined", Participant>
  | Went<"participant_left", Participant>
  | Changed<"participant_changed", Participant>
  | Came<"tab_opened", Tab>
  | Went<"tab_closed", Tab>
  | Changed<"tab_changed", Tab>
  | Came<"frame_opened", Frame>
  | Went<"frame_closed", Frame>
  | Changed<"frame_changed", Frame>;

/** What an event can be called. */
export type SessionEventType = SessionEvent["type"];
