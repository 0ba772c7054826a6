import type { Message } from "webfuse-widget-benches/live";

/** What the worker tells the page. */
export type Report =
  | Message
  | { readonly kind: "end" }
  | { readonly kind: "failure"; readonly reason: string };
