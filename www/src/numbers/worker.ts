import { check, measure } from "webfuse-widget-benches/live";
import type { Report, Task } from "./report.ts";

const tell = (report: Report) => self.postMessage(report);

/** Does one task: in a thread of its own, so that the page can be used meanwhile. */
self.addEventListener("message", async ({ data }: MessageEvent<Task>) => {
  try {
    for await (const message of data.task === "check" ? check() : measure(data)) tell(message);
    tell({ kind: "end" });
  } catch (error) {
    tell({ kind: "failure", reason: String(error) });
  }
});
