import type { Message, Setting } from "webfuse-widget-benches/live";

/** What the page asks of a worker. */
export type Task = { readonly task: "check" } | ({ readonly task: "measure" } & Setting);

/** What the worker tells the page. */
export type Report =
  | Message
  | { readonly kind: "end" }
  | { readonly kind: "failure"; readonly reason: string };
