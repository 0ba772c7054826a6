/** What the full entries offer: everything that every entry does, and what needs the full wasm module. */
export * from "./generated/full-objects.js";
export * from "./shared-face.js";
export { checkSnapshot } from "./snapshot/check-snapshot.js";
export type { Changes, SessionEvent, SessionEventType } from "./snapshot/events.js";
export { type FrameNode, type FrameTree, frameTree } from "./snapshot/frame-tree.js";
export type { SnapshotInput } from "./snapshot/parts.js";
export { SessionTracker } from "./snapshot/session-tracker.js";
export type { JsonText } from "./text/input.js";
export type { FullSchema, TextSchema } from "./text/text-schema.js";
export { type InitSpaceOptions, initSpace } from "./widget/init-space.js";
export type { LoadOptions } from "./widget/load.js";
export { type Watched, type WatchOptions, watchSession } from "./widget/watch-session.js";
export type { Widget, WidgetSession, WidgetSpace } from "./widget/widget.js";
export { WidgetError, type WidgetErrorCode } from "./widget/widget-error.js";
export type { Limits } from "./widget/within.js";
